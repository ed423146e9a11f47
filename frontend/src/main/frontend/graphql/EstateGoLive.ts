// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether an estate takes in cases yet. */
export type EstateStatus =
  /** It is being set up. */
  | 'PLANNING'
  /** It takes in cases. */
  | 'LIVE';

/** Which estate goes live. */
export type EstateGoLiveInput = {
  /** The estate. */
  readonly estateId: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type EstateGoLiveMutationVariables = Exact<{
  input: EstateGoLiveInput;
}>;


export type EstateGoLiveMutation = { readonly estateGoLive: { readonly estate: { readonly id: string, readonly status: EstateStatus } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const EstateGoLive = operation<EstateGoLiveMutation, EstateGoLiveMutationVariables>('EstateGoLive', 'mutation', "mutation EstateGoLive($input:EstateGoLiveInput!){estateGoLive(input:$input){estate{id status}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
