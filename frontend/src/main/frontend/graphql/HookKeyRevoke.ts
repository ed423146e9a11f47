// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For hookKeyRevoke. */
export type HookKeyRevokeInput = {
  /** The key's id. */
  readonly keyId: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type HookKeyRevokeMutationVariables = Exact<{
  input: HookKeyRevokeInput;
}>;


export type HookKeyRevokeMutation = { readonly hookKeyRevoke: { readonly keyId: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const HookKeyRevoke = operation<HookKeyRevokeMutation, HookKeyRevokeMutationVariables>('HookKeyRevoke', 'mutation', "mutation HookKeyRevoke($input:HookKeyRevokeInput!){hookKeyRevoke(input:$input){keyId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
