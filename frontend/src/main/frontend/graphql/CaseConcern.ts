// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For caseConcern. */
export type CaseConcernInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** The membership of the member of staff whom it is about. */
  readonly memberId?: string | null | undefined;
  /** The department that it is about. With neither it is about nobody after all: the director or the company says so. */
  readonly departmentId?: string | null | undefined;
  /** How one knows. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CaseConcernMutationVariables = Exact<{
  input: CaseConcernInput;
}>;


export type CaseConcernMutation = { readonly caseConcern: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseConcern = operation<CaseConcernMutation, CaseConcernMutationVariables>('CaseConcern', 'mutation', "mutation CaseConcern($input:CaseConcernInput!){caseConcern(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
