// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A visit that was not so. */
export type VisitDenyInput = {
  /** The visit. */
  readonly visitId: string;
  /** What the occupant says. */
  readonly note?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type VisitDenyMutationVariables = Exact<{
  input: VisitDenyInput;
}>;


export type VisitDenyMutation = { readonly visitDeny: { readonly visit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const VisitDeny = operation<VisitDenyMutation, VisitDenyMutationVariables>('VisitDeny', 'mutation', "mutation VisitDeny($input:VisitDenyInput!){visitDeny(input:$input){visit{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
