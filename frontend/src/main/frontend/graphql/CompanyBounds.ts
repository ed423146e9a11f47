// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CompanyBoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyBoundsQuery = { readonly companyBounds: ReadonlyArray<{ readonly bound: string, readonly initial: string, readonly boundable: boolean, readonly setBy: string, readonly setAt: string | null, readonly setting: { readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string } }> };

export type SettingPartsFragment = { readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string };

export const CompanyBounds = operation<CompanyBoundsQuery, CompanyBoundsQueryVariables>('CompanyBounds', 'query', "query CompanyBounds{companyBounds{setting{...SettingParts}bound initial boundable setBy setAt}}fragment SettingParts on Setting{key title value type unit direction fromProcedure source group choices fixed inUse bound boundBy}");
