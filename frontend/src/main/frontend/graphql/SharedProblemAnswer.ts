// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How somebody was contacted. */
export type ContactMethod =
  | 'PHONE'
  | 'DOOR'
  | 'MESSAGE'
  | 'LETTER'
  | 'IN_PERSON';

/** For sharedProblemAnswer. */
export type SharedProblemAnswerInput = {
  /** The problem. */
  readonly sharedProblemId: string;
  /** The version that the actor saw. */
  readonly version: number;
  /** The answer, as each household reads it. */
  readonly reply: string;
  /** How it is given. */
  readonly method: ContactMethod;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type SharedProblemAnswerMutationVariables = Exact<{
  input: SharedProblemAnswerInput;
}>;


export type SharedProblemAnswerMutation = { readonly sharedProblemAnswer: { readonly sharedProblem: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const SharedProblemAnswer = operation<SharedProblemAnswerMutation, SharedProblemAnswerMutationVariables>('SharedProblemAnswer', 'mutation', "mutation SharedProblemAnswer($input:SharedProblemAnswerInput!){sharedProblemAnswer(input:$input){sharedProblem{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
