// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AbsencesQueryVariables = Exact<{
  estateId: string;
}>;


export type AbsencesQuery = { readonly absences: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly deputyName: string, readonly from: string, readonly until: string, readonly current: boolean }> };

export const Absences = operation<AbsencesQuery, AbsencesQueryVariables>('Absences', 'query', "query Absences($estateId:ID!){absences(estateId:$estateId){id personName deputyName from until current}}");
