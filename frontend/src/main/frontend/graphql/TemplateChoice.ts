// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TemplateChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateChoiceQuery = { readonly templates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly pending: boolean }>, readonly settings: ReadonlyArray<{ readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string }> }>, readonly workCalendars: ReadonlyArray<{ readonly id: string, readonly name: string, readonly years: ReadonlyArray<number> }> };

export type SettingPartsFragment = { readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string };

export const TemplateChoice = operation<TemplateChoiceQuery, TemplateChoiceQueryVariables>('TemplateChoice', 'query', "query TemplateChoice{templates{id version name clauses{id title text pending}settings{...SettingParts}}workCalendars{id name years}}fragment SettingParts on Setting{key title value type unit direction fromProcedure source group choices fixed inUse bound boundBy}");
