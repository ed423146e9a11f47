// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which of an estate's phones rang. */
export type PhoneLine =
  /** The service phone. */
  | 'SERVICE'
  /** The round-the-clock phone. */
  | 'NIGHT';

/** How one knows how often it rang. */
export type CallSource =
  /** The phone system's log. */
  | 'PHONE_SYSTEM'
  /** Somebody of the company rang to see. */
  | 'SPOT_CALL';

/** How often a phone rang. */
export type PhoneCallNoteInput = {
  /** The estate. */
  readonly estateId: string;
  /** Which phone. */
  readonly line: PhoneLine;
  /** How one knows; a spot call is the company's alone. */
  readonly source: CallSource;
  /** How often it rang until somebody picked up, or the caller gave up. */
  readonly rings: number;
  /** Whether somebody picked up. */
  readonly answered: boolean;
  /** When it rang; now where none is given. */
  readonly rangAt?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type PhoneCallNoteMutationVariables = Exact<{
  input: PhoneCallNoteInput;
}>;


export type PhoneCallNoteMutation = { readonly phoneCallNote: { readonly call: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const PhoneCallNote = operation<PhoneCallNoteMutation, PhoneCallNoteMutationVariables>('PhoneCallNote', 'mutation', "mutation PhoneCallNote($input:PhoneCallNoteInput!){phoneCallNote(input:$input){call{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
