// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TimelinePartsFragment = { readonly sequence: number, readonly act: string, readonly happenedAt: string, readonly enteredAt: string, readonly actor: string, readonly enteredBy: string | null, readonly text: string | null, readonly erasure: { readonly at: string, readonly actor: string, readonly reason: string | null } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly path: string, readonly mediaType: string }> };
