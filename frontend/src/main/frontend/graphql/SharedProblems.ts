// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SharedProblemsQueryVariables = Exact<{
  estateId: string;
  open?: boolean | null | undefined;
}>;


export type SharedProblemsQuery = { readonly sharedProblems: ReadonlyArray<{ readonly id: string, readonly title: string, readonly categoryName: string | null, readonly building: string, readonly open: boolean, readonly cases: number, readonly households: number, readonly waiting: number, readonly openedAt: string }> };

export const SharedProblems = operation<SharedProblemsQuery, SharedProblemsQueryVariables>('SharedProblems', 'query', "query SharedProblems($estateId:ID!$open:Boolean){sharedProblems(estateId:$estateId open:$open){id title categoryName building open cases households waiting openedAt}}");
