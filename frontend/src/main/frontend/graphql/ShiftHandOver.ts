// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For shiftHandOver. */
export type ShiftHandOverInput = {
  /** What the next shift has to know. */
  readonly note?: string | null | undefined;
  /** Makes a second sending harmless. */
  readonly idempotencyKey?: string | null | undefined;
};

export type ShiftHandOverMutationVariables = Exact<{
  input: ShiftHandOverInput;
}>;


export type ShiftHandOverMutation = { readonly shiftHandOver: { readonly handover: { readonly id: string, readonly count: number } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const ShiftHandOver = operation<ShiftHandOverMutation, ShiftHandOverMutationVariables>('ShiftHandOver', 'mutation', "mutation ShiftHandOver($input:ShiftHandOverInput!){shiftHandOver(input:$input){handover{id count}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
