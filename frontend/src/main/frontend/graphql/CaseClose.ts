// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a case ended. */
export type CaseEnd =
  /** With the complainant's agreement. */
  | 'AGREED'
  /** Not for the office, and explained. */
  | 'INVALID'
  /** The complainant could not be reached: attempts on different days, then a letter. */
  | 'NOT_REACHED'
  /** No answer to a solution, in spite of reminders. */
  | 'NO_ANSWER'
  /** Without agreement, after the director's final reply. */
  | 'NOT_AGREED'
  /** Closed in the past register that it came from. */
  | 'IN_REGISTER';

/** What caused the matter; known at closing. */
export type Cause =
  /** Management. */
  | 'MANAGEMENT'
  /** Something else. */
  | 'OTHER';

/** For caseClose. */
export type CaseCloseInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** How it ended. */
  readonly end: CaseEnd;
  /** Whether management caused it; needed for a valid complaint or repair. */
  readonly cause?: Cause | null | undefined;
  /** What there is to say. */
  readonly note?: string | null | undefined;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** Why it is entered so late: the director's reason makes it count. */
  readonly lateReason?: string | null | undefined;
  /** The membership that acted, where another enters it 代录. */
  readonly actedById?: string | null | undefined;
  /** Photos, recordings, papers: ids that POST /api/uploads answered. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CaseCloseMutationVariables = Exact<{
  input: CaseCloseInput;
}>;


export type CaseCloseMutation = { readonly caseClose: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseClose = operation<CaseCloseMutation, CaseCloseMutationVariables>('CaseClose', 'mutation', "mutation CaseClose($input:CaseCloseInput!){caseClose(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
