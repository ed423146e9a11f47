// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PreviewCountPartsFragment = { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number };
