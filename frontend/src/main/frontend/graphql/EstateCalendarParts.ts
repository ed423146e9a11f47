// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EstateCalendarPartsFragment = { readonly id: string, readonly name: string, readonly zone: string, readonly years: ReadonlyArray<number>, readonly missingYears: ReadonlyArray<number>, readonly newYears: ReadonlyArray<number>, readonly alsoWorked: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: string, readonly shifts: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string, readonly shifts: ReadonlyArray<string> }> };
