// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a letter became no case. */
export type BoxLetterReason =
  /** Nobody can read it. */
  | 'NOT_LEGIBLE'
  /** Something else, which the note tells. */
  | 'OTHER';

/** For boxLetterSettle: either a case or a reason. */
export type BoxLetterSettleInput = {
  /** The opening. */
  readonly openingId: string;
  /** Which of its letters, from 1. */
  readonly number: number;
  /** The number of the case that it became. */
  readonly reference?: string | null | undefined;
  /** Why it became none. */
  readonly reason?: BoxLetterReason | null | undefined;
  /** What there is to say of it; needed for OTHER. */
  readonly note?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type BoxLetterSettleMutationVariables = Exact<{
  input: BoxLetterSettleInput;
}>;


export type BoxLetterSettleMutation = { readonly boxLetterSettle: { readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const BoxLetterSettle = operation<BoxLetterSettleMutation, BoxLetterSettleMutationVariables>('BoxLetterSettle', 'mutation', "mutation BoxLetterSettle($input:BoxLetterSettleInput!){boxLetterSettle(input:$input){errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
