// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a case waits for that is not in the office's hands. */
export type PauseReason =
  /** The occupant has to say or to open something. */
  | 'OCCUPANT'
  /** Somebody else, such as a supplier or an authority. */
  | 'THIRD_PARTY'
  /** Better weather. */
  | 'WEATHER'
  /** The developer or builder who warrants it. */
  | 'DEVELOPER'
  /** The owners' vote on the maintenance fund. */
  | 'FUND_VOTE';

/** For casePause. */
export type CasePauseInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** What it waits for; one of those that the estate's settings allow. */
  readonly reason: PauseReason;
  /** Until when it is expected to wait; the supervisor is reminded then. */
  readonly expectedEnd?: string | null | undefined;
  /** What is waited for, in words that the occupant reads. */
  readonly note: string;
  /** Makes a second sending harmless. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CasePauseMutationVariables = Exact<{
  input: CasePauseInput;
}>;


export type CasePauseMutation = { readonly casePause: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CasePause = operation<CasePauseMutation, CasePauseMutationVariables>('CasePause', 'mutation', "mutation CasePause($input:CasePauseInput!){casePause(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
