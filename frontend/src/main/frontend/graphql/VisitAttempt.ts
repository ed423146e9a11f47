// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a visit is made. */
export type VisitMethod =
  /** 当面口头 */
  | 'ORAL'
  /** 电话 */
  | 'PHONE'
  /** 上门 */
  | 'DOOR'
  /** 信函 */
  | 'LETTER'
  /** 短信或邮件问卷 */
  | 'MESSAGE';

/** What became of a visit or an attempt. */
export type VisitResult =
  /** The occupant was reached and says it is solved. */
  | 'SOLVED'
  /** The occupant was reached and says it is not solved. */
  | 'UNSOLVED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The occupant did not wish to speak. */
  | 'REFUSED'
  /** The number is wrong. */
  | 'WRONG_NUMBER';

/** An attempt. */
export type VisitAttemptInput = {
  /** The case. */
  readonly caseId: string;
  /** How. */
  readonly method: VisitMethod;
  /** What became of it: NO_ANSWER, REFUSED or WRONG_NUMBER. */
  readonly result: VisitResult;
  /** What there is to say. */
  readonly note?: string | null | undefined;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type VisitAttemptMutationVariables = Exact<{
  input: VisitAttemptInput;
}>;


export type VisitAttemptMutation = { readonly visitAttempt: { readonly notice: string | null, readonly visit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const VisitAttempt = operation<VisitAttemptMutation, VisitAttemptMutationVariables>('VisitAttempt', 'mutation', "mutation VisitAttempt($input:VisitAttemptInput!){visitAttempt(input:$input){visit{id}notice errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
