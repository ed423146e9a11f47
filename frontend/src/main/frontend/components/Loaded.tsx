import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { Waiting } from './Waiting';
import type { QueryState } from 'Frontend/lib/query';

/** Shows data once it is there; before that the wait, or why it did not come. */
export function Loaded<Result>({ of, children }: { of: QueryState<Result>; children: (data: Result) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.failure) return <Failed failure={of.failure} retry={of.refetch} />;
  return <Waiting />;
}
