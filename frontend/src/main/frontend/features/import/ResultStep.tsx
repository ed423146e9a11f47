import { Button } from '@vaadin/react-components/Button.js';
import { useState, type ReactNode } from 'react';
import { Failed } from 'Frontend/components/Failed';
import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { failureFrom, type RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';
import { Counts } from './Counts';
import { download, refusedName } from './download';
import { Refusals } from './Refusals';

interface Props {
  readonly sheet: SheetImportPartsFragment;
  /** What one may do next, such as taking in another file. */
  readonly children?: ReactNode;
}

/** What became of an import; refused rows can be fetched, mended and taken in again without doubles. */
export function ResultStep({ sheet, children }: Props) {
  const [failure, setFailure] = useState<RequestFailure>();
  const { refusedRowsPath, fileName } = sheet;

  const fetchRefused = async (path: string) => {
    setFailure(undefined);
    try {
      await download(path, refusedName(fileName));
    } catch (cause) {
      setFailure(failureFrom(cause));
    }
  };

  return (
    <section className="stack" aria-labelledby="result">
      <h2 id="result">{t(sheet.state === 'FAILED' ? 'import.failed' : 'import.done')}</h2>
      {sheet.state === 'FAILED' ? <p className="text-bad">{t('import.failedText')}</p> : null}
      <Counts
        counts={{
          all: sheet.rowCount,
          accepted: sheet.accepted,
          unchanged: sheet.unchanged,
          refused: sheet.refused,
        }}
      />
      {refusedRowsPath ? (
        <div className="notice warn stack">
          <p>{t('import.mend')}</p>
          <div>
            <Button onClick={() => void fetchRefused(refusedRowsPath)}>{t('import.download')}</Button>
          </div>
        </div>
      ) : null}
      {failure ? <Failed failure={failure} /> : null}
      <Refusals sheet={sheet} />
      {children ? <div className="row end">{children}</div> : null}
    </section>
  );
}
