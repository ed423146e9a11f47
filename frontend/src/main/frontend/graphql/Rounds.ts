// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody went round for. */
export type RoundKind =
  /** Through the estate. */
  | 'PATROL'
  /** To the complaint box, which was opened, with or without letters. */
  | 'BOX_OPENED'
  /** To the office, with the letters of the box. */
  | 'BOX_DELIVERED';

export type RoundsQueryVariables = Exact<{
  estateId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundsQuery = { readonly rounds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: RoundKind, readonly happenedAt: string, readonly personName: string, readonly found: number, readonly note: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const Rounds = operation<RoundsQuery, RoundsQueryVariables>('Rounds', 'query', "query Rounds($estateId:ID!$first:Int$after:String){rounds(estateId:$estateId first:$first after:$after){edges{node{id kind happenedAt personName found note}}pageInfo{hasNextPage endCursor}}}");
