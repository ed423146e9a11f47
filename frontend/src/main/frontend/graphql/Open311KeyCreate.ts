// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For open311KeyCreate. */
export type Open311KeyCreateInput = {
  /** For whom it is, such as 市民热线平台. */
  readonly name: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type Open311KeyCreateMutationVariables = Exact<{
  input: Open311KeyCreateInput;
}>;


export type Open311KeyCreateMutation = { readonly open311KeyCreate: { readonly key: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const Open311KeyCreate = operation<Open311KeyCreateMutation, Open311KeyCreateMutationVariables>('Open311KeyCreate', 'mutation', "mutation Open311KeyCreate($input:Open311KeyCreateInput!){open311KeyCreate(input:$input){key errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
