import { useCallback, useEffect, useState } from 'react';
import { execute } from './client';
import { failureFrom, type RequestFailure } from './failure';
import type { Operation } from './operation';

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows page by page. */
export interface Pages<Node> {
  readonly rows: readonly Node[] | undefined;
  readonly failure: RequestFailure | undefined;
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly refetch: () => void;
}

interface Position {
  readonly key: string;
  readonly round: number;
  readonly after: string | null;
}

/** Walks a connection; other variables or `refetch` begin again at the first page. */
export function usePages<Result, Variables extends { after?: string | null }, Node>(
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<Node>,
): Pages<Node> {
  const key = JSON.stringify(variables);
  const [position, setPosition] = useState<Position>({ key, round: 0, after: null });
  const [loaded, setLoaded] = useState<{ position: Position; rows: readonly Node[]; end: string | null }>();
  const [failed, setFailed] = useState<{ position: Position; failure: RequestFailure }>();
  if (position.key !== key) setPosition({ key, round: 0, after: null });

  useEffect(() => {
    const abort = new AbortController();
    const asked = { ...(JSON.parse(position.key) as object), after: position.after } as Variables;
    execute(operation, asked, abort.signal)
      .then((result) => {
        const { edges, pageInfo } = connectionOf(result);
        const rows = edges.map(({ node }) => node);
        setLoaded((former) => ({
          position,
          rows: position.after !== null && former ? [...former.rows, ...rows] : rows,
          end: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        }));
      })
      .catch((cause: unknown) => {
        if (!abort.signal.aborted) setFailed({ position, failure: failureFrom(cause) });
      });
    return () => abort.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the reader of the result is the same for one operation
  }, [operation, position]);

  const end = loaded?.end ?? null;
  return {
    rows: loaded?.position.key === key ? loaded.rows : undefined,
    failure: failed?.position === position ? failed.failure : undefined,
    loading: loaded?.position !== position && failed?.position !== position,
    hasMore: end !== null,
    more: useCallback(() => setPosition((former) => ({ ...former, after: end })), [end]),
    refetch: useCallback(
      () => setPosition((former) => ({ key: former.key, round: former.round + 1, after: null })),
      [],
    ),
  };
}
