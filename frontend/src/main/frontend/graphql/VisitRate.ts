// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An occupant's answer about a visit. */
export type VisitRateInput = {
  /** The visit. */
  readonly visitId: string;
  /** 1–5; none preset. */
  readonly satisfaction: number;
  /** What there is to say. */
  readonly comment?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type VisitRateMutationVariables = Exact<{
  input: VisitRateInput;
}>;


export type VisitRateMutation = { readonly visitRate: { readonly visit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const VisitRate = operation<VisitRateMutation, VisitRateMutationVariables>('VisitRate', 'mutation', "mutation VisitRate($input:VisitRateInput!){visitRate(input:$input){visit{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
