import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { ImportRun } from 'Frontend/graphql/ImportRun';
import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { Counts } from './Counts';
import { type Reading, readingInput } from './reading';
import { Refusals } from './Refusals';

interface Props {
  readonly sheet: SheetImportPartsFragment;
  readonly reading: Reading;
  readonly onBack: () => void;
  readonly onRunning: () => void;
}

/** Tells what the import would do before it does it; what it would create beside rows is confirmed here. */
export function PreviewStep({ sheet, reading, onBack, onRunning }: Props) {
  const [confirmed, setConfirmed] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { run, busy, failure } = useAct(ImportRun);
  const creates = sheet.creates.length > 0;

  const start = async () => {
    const result = (
      await run((idempotencyKey) => ({
        input: {
          ...readingInput(sheet.id, reading),
          ...(creates ? { confirmCreates: confirmed } : {}),
          idempotencyKey,
        },
      }))
    )?.importRun;
    if (!result) return;
    setErrors(result.errors);
    if (result.errors.length === 0) onRunning();
  };

  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{t('import.previewTitle')}</h2>
      <Counts counts={{ all: sheet.rowCount, good: sheet.accepted, refused: sheet.refused }} />
      <p className="muted">{t('import.previewText')}</p>
      {creates ? (
        <div className="notice warn stack">
          <strong>{t('import.creates', { count: sheet.creates.length })}</strong>
          <p>{sheet.creates.join(t('common.comma'))}</p>
          <label className="row">
            <input type="checkbox" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
            {t('import.confirmCreates')}
          </label>
        </div>
      ) : null}
      <Refusals sheet={sheet} />
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
      <div className="row end">
        <Button onClick={onBack}>{t('import.changeMapping')}</Button>
        <Button
          theme="primary"
          disabled={busy || sheet.accepted === 0 || (creates && !confirmed)}
          onClick={() => void start()}
        >
          {t('import.run', { count: number(sheet.accepted) })}
        </Button>
      </div>
    </section>
  );
}
