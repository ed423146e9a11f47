import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { ImportPreview } from 'Frontend/graphql/ImportPreview';
import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { ColumnTable } from './ColumnTable';
import { doubledFields, missingFields, type Reading, readingInput } from './reading';
import { TimeChoice } from './TimeChoice';

interface Props {
  readonly sheet: SheetImportPartsFragment;
  readonly initial: Reading;
  readonly onPreview: (sheet: SheetImportPartsFragment, reading: Reading) => void;
}

/** The user says what each column holds; the proposal of the server stands there at first. */
export function MappingStep({ sheet, initial, onPreview }: Props) {
  const [reading, setReading] = useState(initial);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [tried, setTried] = useState(false);
  const { run, busy, failure } = useAct(ImportPreview);
  const missing = missingFields(reading.columns, sheet.fields);
  const doubled = doubledFields(reading.columns, sheet.fields);

  const preview = async () => {
    setTried(true);
    if (missing.length > 0 || doubled.length > 0) return;
    const result = (await run((idempotencyKey) => ({ input: { ...readingInput(sheet.id, reading), idempotencyKey } })))
      ?.importPreview;
    if (!result) return;
    setErrors(result.errors);
    if (result.sheetImport && result.errors.length === 0) onPreview(result.sheetImport, reading);
  };

  return (
    <section className="stack" aria-labelledby="mapping">
      <h2 id="mapping">{t('import.mapping')}</h2>
      <p>{t('import.mappingText', { file: sheet.fileName, rows: number(sheet.rowCount) })}</p>
      <TimeChoice reading={reading} onChange={setReading} />
      <ColumnTable
        sheet={sheet}
        columns={reading.columns}
        doubled={doubled.map(({ name }) => name)}
        onChange={(columns) => setReading({ ...reading, columns })}
      />
      {missing.length > 0 ? (
        <p className={tried ? 'text-bad' : 'text-warn'} role={tried ? 'alert' : undefined}>
          {t('import.missing', { fields: missing.map(({ title }) => title).join(t('common.comma')) })}
        </p>
      ) : null}
      {doubled.length > 0 ? (
        <p className="text-bad" role="alert">
          {t('import.doubled', { fields: doubled.map(({ title }) => title).join(t('common.comma')) })}
        </p>
      ) : null}
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
      <div className="row end">
        <Button theme="primary" disabled={busy} onClick={() => void preview()}>
          {t(busy ? 'import.reading' : 'import.preview')}
        </Button>
      </div>
    </section>
  );
}
