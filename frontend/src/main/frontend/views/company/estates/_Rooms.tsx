import { Button } from '@vaadin/react-components/Button.js';
import { type ReactNode, useState } from 'react';
import { ImportCourse } from 'Frontend/features/import/ImportCourse';
import { ImportTable } from 'Frontend/features/import/ImportTable';
import { SheetUpload } from 'Frontend/features/import/SheetUpload';
import { t } from 'Frontend/lib/i18n';
import type { Setup } from './_steps';

interface Props {
  readonly setup: Setup;
  readonly onChange: () => void;
  readonly next: ReactNode;
}

/** Rooms and occupants from the office's own sheet; one that was left half-way is taken up again. */
export function Rooms({ setup: { estate, sheetImports }, onChange, next }: Props) {
  const unfinished = sheetImports.find(
    ({ kind, state }) => kind === 'PREMISES' && state !== 'DONE' && state !== 'FAILED',
  );
  const [importId, setImportId] = useState(unfinished?.id);
  const another = (
    <Button
      onClick={() => {
        setImportId(undefined);
        onChange();
      }}
    >
      {t('import.new')}
    </Button>
  );
  return (
    <div className="stack">
      {importId ? (
        <div className="panel">
          <ImportCourse key={importId} id={importId} onDone={onChange} next={another} />
        </div>
      ) : (
        <section className="panel stack" aria-labelledby="rooms">
          <h2 id="rooms">{t('setup.rooms')}</h2>
          <p>{t('setup.roomsText')}</p>
          <SheetUpload kind="PREMISES" estateId={estate.id} onStarted={setImportId} />
        </section>
      )}
      {sheetImports.length > 0 ? (
        <ImportTable rows={sheetImports} linkTo={({ id }) => `/company/imports/${id}`} />
      ) : null}
      {next}
    </div>
  );
}
