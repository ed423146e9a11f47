// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type KnownSharedQueryVariables = Exact<{
  estateId: string;
  category?: string | null | undefined;
  unitId?: string | null | undefined;
  commonPlaceId?: string | null | undefined;
}>;


export type KnownSharedQuery = { readonly knownSharedProblems: ReadonlyArray<{ readonly id: string, readonly title: string, readonly words: string, readonly building: string, readonly households: number }> };

export const KnownShared = operation<KnownSharedQuery, KnownSharedQueryVariables>('KnownShared', 'query', "query KnownShared($estateId:ID!$category:ID$unitId:ID$commonPlaceId:ID){knownSharedProblems(estateId:$estateId category:$category unitId:$unitId commonPlaceId:$commonPlaceId){id title words building households}}");
