// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SharePartsFragment = { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null };
