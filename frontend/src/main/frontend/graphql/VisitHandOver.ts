// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A visit to hand over. */
export type VisitHandOverInput = {
  /** The duty. */
  readonly dutyId: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type VisitHandOverMutationVariables = Exact<{
  input: VisitHandOverInput;
}>;


export type VisitHandOverMutation = { readonly visitHandOver: { readonly dutyId: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const VisitHandOver = operation<VisitHandOverMutation, VisitHandOverMutationVariables>('VisitHandOver', 'mutation', "mutation VisitHandOver($input:VisitHandOverInput!){visitHandOver(input:$input){dutyId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
