// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For sharedProblemTell. */
export type SharedProblemTellInput = {
  /** The problem. */
  readonly sharedProblemId: string;
  /** The version that the actor saw. */
  readonly version: number;
  /** What it is, in a few words; nothing personal. */
  readonly title: string;
  /** What the desk says to whoever reports it again. */
  readonly words: string;
  /** Who speaks for the households. */
  readonly representative: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type SharedProblemTellMutationVariables = Exact<{
  input: SharedProblemTellInput;
}>;


export type SharedProblemTellMutation = { readonly sharedProblemTell: { readonly sharedProblem: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const SharedProblemTell = operation<SharedProblemTellMutation, SharedProblemTellMutationVariables>('SharedProblemTell', 'mutation', "mutation SharedProblemTell($input:SharedProblemTellInput!){sharedProblemTell(input:$input){sharedProblem{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
