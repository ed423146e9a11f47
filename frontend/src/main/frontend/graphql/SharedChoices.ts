// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SharedChoicesQueryVariables = Exact<{
  estateId: string;
}>;


export type SharedChoicesQuery = { readonly sharedProblems: ReadonlyArray<{ readonly id: string, readonly title: string, readonly categoryName: string | null, readonly building: string, readonly households: number }> };

export const SharedChoices = operation<SharedChoicesQuery, SharedChoicesQueryVariables>('SharedChoices', 'query', "query SharedChoices($estateId:ID!){sharedProblems(estateId:$estateId open:true){id title categoryName building households}}");
