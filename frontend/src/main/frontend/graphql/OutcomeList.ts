// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where an outcome is on its way to the noticeboard. */
export type OutcomeState =
  /** Being written. */
  | 'DRAFTED'
  /** The complainant reads it first. */
  | 'SENT_TO_COMPLAINANT'
  /** The complainant objects: it goes no further as it is. */
  | 'OBJECTED'
  /** The director has approved it. */
  | 'APPROVED'
  /** On the noticeboard. */
  | 'PUBLISHED'
  /** Taken back or down. */
  | 'WITHDRAWN';

export type OutcomeListQueryVariables = Exact<{
  states?: ReadonlyArray<OutcomeState> | OutcomeState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomeListQuery = { readonly outcomes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: OutcomeState, readonly title: string, readonly place: string, readonly openMarks: number, readonly objectableUntil: string | null, readonly objection: string | null, readonly draftedBy: string | null, readonly permissions: { readonly canApprove: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const OutcomeList = operation<OutcomeListQuery, OutcomeListQueryVariables>('OutcomeList', 'query', "query OutcomeList($states:[OutcomeState!]$first:Int$after:String){outcomes(states:$states first:$first after:$after){edges{node{id state title place openMarks objectableUntil objection draftedBy permissions{canApprove}}}pageInfo{hasNextPage endCursor}}}");
