// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SettingPartsFragment = { readonly key: string, readonly title: string, readonly value: string, readonly type: string, readonly unit: string, readonly direction: string, readonly fromProcedure: boolean, readonly source: string, readonly group: string, readonly choices: ReadonlyArray<string>, readonly fixed: boolean, readonly inUse: boolean, readonly bound: string, readonly boundBy: string };
