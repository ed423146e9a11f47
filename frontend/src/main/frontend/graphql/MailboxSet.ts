// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the connection to a mailbox is secured. */
export type MailSecurity =
  /** Encrypted from the beginning; port 993 mostly. */
  | 'TLS'
  /** Encrypted after a greeting; port 143 mostly. */
  | 'STARTTLS'
  /** Not at all: within one's own network only, where whoever runs the service allows it. */
  | 'NONE';

/** For mailboxSet. */
export type MailboxSetInput = {
  /** The server. */
  readonly host: string;
  /** Its port. */
  readonly port: number;
  /** How the connection is secured. */
  readonly security: MailSecurity;
  /** The name with which we log in. */
  readonly username: string;
  /** The password; it is kept encrypted and never shown. */
  readonly password: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type MailboxSetMutationVariables = Exact<{
  input: MailboxSetInput;
}>;


export type MailboxSetMutation = { readonly mailboxSet: { readonly mailbox: { readonly host: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const MailboxSet = operation<MailboxSetMutation, MailboxSetMutationVariables>('MailboxSet', 'mutation', "mutation MailboxSet($input:MailboxSetInput!){mailboxSet(input:$input){mailbox{host}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
