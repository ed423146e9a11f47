// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where and how to write. */
export type MessageSettingsSetInput = {
  /** Named by the desk only; oneself where none is. */
  readonly occupantId?: string | null | undefined;
  /** Null for no mails. */
  readonly email?: string | null | undefined;
  /** zh, zh-TW or en. */
  readonly language: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type MessageSettingsSetMutationVariables = Exact<{
  input: MessageSettingsSetInput;
}>;


export type MessageSettingsSetMutation = { readonly messageSettingsSet: { readonly settings: { readonly email: string | null, readonly language: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const MessageSettingsSet = operation<MessageSettingsSetMutation, MessageSettingsSetMutationVariables>('MessageSettingsSet', 'mutation', "mutation MessageSettingsSet($input:MessageSettingsSetInput!){messageSettingsSet(input:$input){settings{email language}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
