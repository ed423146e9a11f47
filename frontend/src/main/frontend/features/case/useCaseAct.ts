import { useState } from 'react';
import { toast } from 'Frontend/components/toast';
import { t } from 'Frontend/lib/i18n';
import type { Operation } from 'Frontend/lib/operation';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';
import type { CaseFile } from './acts/act';

interface Common {
  readonly caseId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null | undefined;
}

/** Does one act on a case with the version that was seen, says that it is done, and keeps the errors for the form. */
export function useCaseAct<Input extends Common>(
  operation: Operation<Readonly<Record<string, { readonly errors: readonly UserError[] }>>, { readonly input: Input }>,
  file: CaseFile,
  onDone: () => void,
) {
  const { run, busy, failure } = useAct(operation);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const submit = async (input: Omit<Input, keyof Common>) => {
    const result = await run((idempotencyKey) => ({
      input: { ...input, caseId: file.id, version: file.version, idempotencyKey } as Input,
    }));
    const payload = result && Object.values(result)[0];
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(t(`act.${operation.name}.done`));
    if (payload.errors.length === 0 || isConflict(payload.errors)) onDone();
  };
  return { submit, busy, failure, errors };
}
