// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a letter became no case. */
export type BoxLetterReason =
  /** Nobody can read it. */
  | 'NOT_LEGIBLE'
  /** Something else, which the note tells. */
  | 'OTHER';

export type BoxOpeningsQueryVariables = Exact<{
  estateId: string;
}>;


export type BoxOpeningsQuery = { readonly boxOpenings: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly openedBy: string, readonly letters: number, readonly waiting: ReadonlyArray<number>, readonly byConcerned: boolean, readonly settled: ReadonlyArray<{ readonly number: number, readonly caseId: string | null, readonly reference: string | null, readonly reason: BoxLetterReason | null, readonly note: string | null }> }> };

export const BoxOpenings = operation<BoxOpeningsQuery, BoxOpeningsQueryVariables>('BoxOpenings', 'query', "query BoxOpenings($estateId:ID!){boxOpenings(estateId:$estateId){id openedAt openedBy letters waiting byConcerned settled{number caseId reference reason note}}}");
