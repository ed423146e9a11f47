// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For letterSetAside. */
export type LetterSetAsideInput = {
  /** The letter. */
  readonly letterId: string;
  /** Why it is no matter of the office. */
  readonly note: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type LetterSetAsideMutationVariables = Exact<{
  input: LetterSetAsideInput;
}>;


export type LetterSetAsideMutation = { readonly letterSetAside: { readonly letter: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const LetterSetAside = operation<LetterSetAsideMutation, LetterSetAsideMutationVariables>('LetterSetAside', 'mutation', "mutation LetterSetAside($input:LetterSetAsideInput!){letterSetAside(input:$input){letter{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
