import { useState } from 'react';
import { toast } from 'Frontend/components/toast';
import type { Operation } from 'Frontend/lib/operation';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';

interface Payload {
  readonly errors: readonly UserError[];
}

/** Does an act on an outcome; after it, or when somebody was faster, the newest state is fetched. */
export function useOutcomeAct<Result extends object, Variables>(
  operation: Operation<Result, Variables>,
  doneText: string,
  onDone: () => void,
) {
  const { run, busy, failure } = useAct(operation);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const act = async (build: (idempotencyKey: string) => Variables) => {
    const result = await run(build);
    const payload = result && (Object.values(result)[0] as Payload);
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(doneText);
    if (payload.errors.length === 0 || isConflict(payload.errors)) onDone();
  };
  return { act, busy, failure, errors };
}
