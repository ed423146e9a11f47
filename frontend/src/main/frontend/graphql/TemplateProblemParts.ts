// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TemplateProblemPartsFragment = { readonly line: number, readonly column: number, readonly clause: string, readonly message: string };
