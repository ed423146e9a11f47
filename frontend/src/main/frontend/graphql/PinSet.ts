// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For pinSet. */
export type PinSetInput = {
  /** Six to twelve digits, of which at least three differ. */
  readonly pin: string;
};

export type PinSetMutationVariables = Exact<{
  input: PinSetInput;
}>;


export type PinSetMutation = { readonly pinSet: { readonly set: boolean, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const PinSet = operation<PinSetMutation, PinSetMutationVariables>('PinSet', 'mutation', "mutation PinSet($input:PinSetInput!){pinSet(input:$input){set errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
