import { useId, useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { ImportStart, type ImportKind } from 'Frontend/graphql/ImportStart';
import { failureFrom, type RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { uploadSheet } from './uploadSheet';

interface Props {
  readonly kind: ImportKind;
  /** None for a register of the whole company. */
  readonly estateId: string | undefined;
  readonly onStarted: (importId: string) => void;
}

/** Takes the spreadsheet that the office has, as it is. */
export function SheetUpload({ kind, estateId, onStarted }: Props) {
  const id = useId();
  const start = useAct(ImportStart);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const take = async (file: File) => {
    setSending(true);
    setFailure(undefined);
    setErrors([]);
    try {
      const uploadId = await uploadSheet(file);
      const result = (
        await start.run((idempotencyKey) => ({
          input: { kind, uploadId, ...(estateId ? { estateId } : {}), idempotencyKey },
        }))
      )?.importStart;
      if (result) setErrors(result.errors);
      if (result?.sheetImport) onStarted(result.sheetImport.id);
    } catch (cause) {
      setFailure(failureFrom(cause));
    } finally {
      setSending(false);
    }
  };

  return (
    <div className="stack">
      <div className="native">
        <label htmlFor={id}>{t('import.file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={sending}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void take(file);
          }}
        />
        <span id={`${id}-hint`} className="small muted">
          {t(`import.fileHint.${kind}`)}
        </span>
      </div>
      {sending ? <p role="status">{t('import.sending')}</p> : null}
      <Errors errors={errors} />
      {(failure ?? start.failure) ? <Failed failure={(failure ?? start.failure) as RequestFailure} /> : null}
    </div>
  );
}
