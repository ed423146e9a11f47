// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DutyReasonQueryVariables = Exact<{
  id: string;
}>;


export type DutyReasonQuery = { readonly duty: { readonly id: string, readonly dueAt: string, readonly why: { readonly clauseTitle: string, readonly clauseText: string, readonly event: string, readonly eventAt: string, readonly from: string, readonly settingKey: string | null, readonly settingTitle: string | null, readonly span: string, readonly settingsVersion: number, readonly steps: ReadonlyArray<string>, readonly recomputedDueAt: string, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string }> } } | null };

export const DutyReason = operation<DutyReasonQuery, DutyReasonQueryVariables>('DutyReason', 'query', "query DutyReason($id:ID!){duty(id:$id){id dueAt why{clauseTitle clauseText event eventAt from settingKey settingTitle span settingsVersion steps recomputedDueAt inputs{name value}}}}");
