// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For staffNumberSet. */
export type StaffNumberSetInput = {
  /** The membership. */
  readonly membershipId: string;
  /** The number, 20 characters at most, unique in the estate, or in the company for those of the company; none takes it away. */
  readonly staffNumber?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type StaffNumberSetMutationVariables = Exact<{
  input: StaffNumberSetInput;
}>;


export type StaffNumberSetMutation = { readonly staffNumberSet: { readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const StaffNumberSet = operation<StaffNumberSetMutation, StaffNumberSetMutationVariables>('StaffNumberSet', 'mutation', "mutation StaffNumberSet($input:StaffNumberSetInput!){staffNumberSet(input:$input){errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
