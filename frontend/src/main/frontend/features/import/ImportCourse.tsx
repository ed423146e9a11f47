import { type ReactNode, useState } from 'react';
import { Loaded } from 'Frontend/components/Loaded';
import { SheetImportFile } from 'Frontend/graphql/SheetImportFile';
import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { MappingStep } from './MappingStep';
import { PreviewStep } from './PreviewStep';
import { proposedReading, type Reading } from './reading';
import { ResultStep } from './ResultStep';
import { RunningStep } from './RunningStep';

interface Props {
  readonly id: string;
  readonly onDone?: () => void;
  /** What one may do next at the end. */
  readonly next?: ReactNode;
}

/** One sheet on its way in: columns, preview, progress, result. It can be left and taken up again at any step. */
export function ImportCourse({ id, onDone, next }: Props) {
  const query = useQuery(SheetImportFile, { id });
  const [preview, setPreview] = useState<SheetImportPartsFragment>();
  const [reading, setReading] = useState<Reading>();
  const [running, setRunning] = useState(false);

  return (
    <Loaded of={query}>
      {({ sheetImport: sheet }) => {
        if (!sheet) return <p>{t('failure.notFound')}</p>;
        if (sheet.state === 'DONE' || sheet.state === 'FAILED') return <ResultStep sheet={sheet}>{next}</ResultStep>;
        if (running || sheet.state === 'RUNNING') {
          return (
            <RunningStep
              id={id}
              onEnd={() => {
                query.refetch();
                onDone?.();
              }}
            />
          );
        }
        return preview && reading ? (
          <PreviewStep
            sheet={preview}
            reading={reading}
            onBack={() => setPreview(undefined)}
            onRunning={() => setRunning(true)}
          />
        ) : (
          <MappingStep
            sheet={sheet}
            initial={reading ?? proposedReading(sheet)}
            onPreview={(read, by) => {
              setPreview(read);
              setReading(by);
            }}
          />
        );
      }}
    </Loaded>
  );
}
