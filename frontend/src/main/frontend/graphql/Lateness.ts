// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why duties are late, as they are counted. */
export type LatenessCause =
  /** Nobody was free to do it. */
  | 'SHORT_OF_STAFF'
  /** Parts or tools were missing. */
  | 'MATERIAL'
  /** A supplier, an authority or another body. */
  | 'THIRD_PARTY'
  /** The occupant was not to be reached, or let nobody in. */
  | 'OCCUPANT'
  /** The weather. */
  | 'WEATHER'
  /** It was not seen or not handed on. */
  | 'OVERLOOKED'
  /** It was done in time and entered too late. */
  | 'ENTERED_LATE'
  /** Something else. */
  | 'OTHER';

export type LatenessQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type LatenessQuery = { readonly lateness: ReadonlyArray<{ readonly estateId: string, readonly estateName: string, readonly clauseId: string, readonly cause: LatenessCause | null, readonly count: number }> };

export const Lateness = operation<LatenessQuery, LatenessQueryVariables>('Lateness', 'query', "query Lateness($from:Date!$to:Date!){lateness(from:$from to:$to){estateId estateName clauseId cause count}}");
