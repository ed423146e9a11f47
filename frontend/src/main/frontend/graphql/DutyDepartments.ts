// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DutyDepartmentsQueryVariables = Exact<{
  estateId: string;
}>;


export type DutyDepartmentsQuery = { readonly estate: { readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export const DutyDepartments = operation<DutyDepartmentsQuery, DutyDepartmentsQueryVariables>('DutyDepartments', 'query', "query DutyDepartments($estateId:ID!){estate(id:$estateId){departments{code name}}}");
