// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For caseLetIn. */
export type CaseLetInInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** Whom the office chose. */
  readonly occupantId?: string | null | undefined;
  /** The phone number by which the one whom the case concerns names them. */
  readonly phone?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CaseLetInMutationVariables = Exact<{
  input: CaseLetInInput;
}>;


export type CaseLetInMutation = { readonly caseLetIn: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseLetIn = operation<CaseLetInMutation, CaseLetInMutationVariables>('CaseLetIn', 'mutation', "mutation CaseLetIn($input:CaseLetInInput!){caseLetIn(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
