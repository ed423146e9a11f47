// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OccupantsJoinedQueryVariables = Exact<{
  id: string;
}>;


export type OccupantsJoinedQuery = { readonly estate: { readonly id: string, readonly unitCounts: { readonly occupants: number, readonly joined: number } | null } | null };

export const OccupantsJoined = operation<OccupantsJoinedQuery, OccupantsJoinedQueryVariables>('OccupantsJoined', 'query', "query OccupantsJoined($id:ID!){estate(id:$id){id unitCounts{occupants joined}}}");
