import { useCallback, useEffect, useRef, useState } from 'react';
import { execute } from './client';
import { failureFrom, type RequestFailure } from './failure';
import type { Operation } from './operation';

/** What a screen knows of its data. While it is fetched anew the former data stays. */
export interface QueryState<Result> {
  readonly data: Result | undefined;
  readonly failure: RequestFailure | undefined;
  readonly loading: boolean;
  readonly refetch: () => void;
}

/** Fetches data for a screen and again when the variables change; `undefined` variables wait. */
export function useQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
): QueryState<Result> {
  const key = variables === undefined ? undefined : JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; data?: Result; failure?: RequestFailure; round: number }>();
  const refetch = useCallback(() => setRound((former) => former + 1), []);

  useEffect(() => {
    if (key === undefined) return undefined;
    const abort = new AbortController();
    execute(operation, JSON.parse(key) as Variables, abort.signal)
      .then((data) => setAnswer({ key, data, round }))
      .catch((cause: unknown) => {
        if (!abort.signal.aborted) setAnswer({ key, failure: failureFrom(cause), round });
      });
    return () => abort.abort();
  }, [operation, key, round]);

  const current = answer?.key === key ? answer : undefined;
  return {
    data: current?.data,
    failure: current?.failure,
    loading: key !== undefined && (current === undefined || current.round !== round),
    refetch,
  };
}

/** Runs an act once at a time; the idempotency key stays the same until the act went through. */
export function useAct<Result, Variables>(operation: Operation<Result, Variables>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();
  const key = useRef<{ input: string; value: string }>(undefined);

  const run = useCallback(
    async (build: (idempotencyKey: string) => Variables): Promise<Result | undefined> => {
      const input = JSON.stringify(build(''));
      if (key.current?.input !== input) key.current = { input, value: crypto.randomUUID() };
      setBusy(true);
      setFailure(undefined);
      try {
        const result = await execute(operation, build(key.current.value));
        key.current = undefined;
        return result;
      } catch (cause) {
        setFailure(failureFrom(cause));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [operation],
  );
  return { run, busy, failure };
}
