// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EstateSettingsQueryVariables = Exact<{
  estateId: string;
}>;


export type EstateSettingsQuery = { readonly latest: ReadonlyArray<{ readonly id: string, readonly number: number, readonly effectiveFrom: string, readonly calendar: string, readonly template: { readonly id: string, readonly version: number, readonly name: string, readonly newer: number | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly area: string, readonly pending: boolean, readonly settings: ReadonlyArray<string> }> }, readonly settings: ReadonlyArray<{ readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string }> }>, readonly estateCalendar: { readonly id: string, readonly name: string, readonly zone: string, readonly years: ReadonlyArray<number>, readonly missingYears: ReadonlyArray<number>, readonly newYears: ReadonlyArray<number>, readonly alsoWorked: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: string, readonly shifts: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string, readonly shifts: ReadonlyArray<string> }> } | null, readonly categories: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type SettingPartsFragment = { readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string };

export type EstateCalendarPartsFragment = { readonly id: string, readonly name: string, readonly zone: string, readonly years: ReadonlyArray<number>, readonly missingYears: ReadonlyArray<number>, readonly newYears: ReadonlyArray<number>, readonly alsoWorked: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: string, readonly shifts: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string, readonly shifts: ReadonlyArray<string> }> };

export const EstateSettings = operation<EstateSettingsQuery, EstateSettingsQueryVariables>('EstateSettings', 'query', "query EstateSettings($estateId:ID!){latest:settingsVersions(estateId:$estateId first:1){id number effectiveFrom calendar template{id version name newer clauses{id title text area pending settings}}settings{...SettingParts}}estateCalendar(estateId:$estateId){...EstateCalendarParts}categories(estateId:$estateId){code name}}fragment SettingParts on Setting{key title value type unit direction fromProcedure source group choices fixed inUse bound boundBy}fragment EstateCalendarParts on EstateCalendar{id name zone years missingYears newYears alsoWorked weekly{day shifts}exceptions{date shifts}}");
