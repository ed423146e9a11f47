// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where an outcome is on its way to the noticeboard. */
export type OutcomeState =
  /** Being written. */
  | 'DRAFTED'
  /** The complainant reads it first. */
  | 'SENT_TO_COMPLAINANT'
  /** The complainant objects: it goes no further as it is. */
  | 'OBJECTED'
  /** The director has approved it. */
  | 'APPROVED'
  /** On the noticeboard. */
  | 'PUBLISHED'
  /** Taken back or down. */
  | 'WITHDRAWN';

/** Who may read a post. */
export type BoardReaders =
  /** Those who live or work in the estate. */
  | 'RESIDENTS'
  /** Anyone. */
  | 'PUBLIC';

/** What a mark gives away. */
export type OutcomeMarkKind =
  /** A person's name. */
  | 'PERSON'
  /** A telephone number. */
  | 'PHONE'
  /** The number of an identity paper. */
  | 'IDENTITY'
  /** A number plate. */
  | 'PLATE'
  /** A home, or where it is. */
  | 'ADDRESS'
  /** A WeChat, QQ or other account. */
  | 'ACCOUNT'
  /** An e-mail address. */
  | 'EMAIL'
  /** A bank card or account. */
  | 'BANK_CARD';

/** Which outcome is approved. */
export type OutcomeApproveInput = {
  /** The outcome. */
  readonly outcomeId: string;
  /** The version that the caller saw. */
  readonly version: number;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type OutcomeApproveMutationVariables = Exact<{
  input: OutcomeApproveInput;
}>;


export type OutcomeApproveMutation = { readonly outcomeApprove: { readonly outcome: { readonly id: string, readonly version: number, readonly caseId: string, readonly state: OutcomeState, readonly title: string, readonly text: string, readonly place: string, readonly month: string, readonly readableBy: BoardReaders, readonly openMarks: number, readonly sentAt: string | null, readonly objectableUntil: string | null, readonly objection: string | null, readonly draftedBy: string | null, readonly approvedBy: string | null, readonly withdrawnReason: string | null, readonly publishedAt: string | null, readonly marks: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly kind: OutcomeMarkKind, readonly found: string, readonly suggestion: string, readonly open: boolean, readonly reason: string | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly attachmentId: string, readonly path: string, readonly ownHome: boolean, readonly consent: string | null }>, readonly casePhotos: ReadonlyArray<{ readonly attachmentId: string, readonly path: string }>, readonly permissions: { readonly canEdit: boolean, readonly canSend: boolean, readonly canObject: boolean, readonly canApprove: boolean, readonly canPublish: boolean, readonly canWithdraw: boolean } } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

export type OutcomePartsFragment = { readonly id: string, readonly version: number, readonly caseId: string, readonly state: OutcomeState, readonly title: string, readonly text: string, readonly place: string, readonly month: string, readonly readableBy: BoardReaders, readonly openMarks: number, readonly sentAt: string | null, readonly objectableUntil: string | null, readonly objection: string | null, readonly draftedBy: string | null, readonly approvedBy: string | null, readonly withdrawnReason: string | null, readonly publishedAt: string | null, readonly marks: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly kind: OutcomeMarkKind, readonly found: string, readonly suggestion: string, readonly open: boolean, readonly reason: string | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly attachmentId: string, readonly path: string, readonly ownHome: boolean, readonly consent: string | null }>, readonly casePhotos: ReadonlyArray<{ readonly attachmentId: string, readonly path: string }>, readonly permissions: { readonly canEdit: boolean, readonly canSend: boolean, readonly canObject: boolean, readonly canApprove: boolean, readonly canPublish: boolean, readonly canWithdraw: boolean } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const OutcomeApprove = operation<OutcomeApproveMutation, OutcomeApproveMutationVariables>('OutcomeApprove', 'mutation', "mutation OutcomeApprove($input:OutcomeApproveInput!){outcomeApprove(input:$input){outcome{...OutcomeParts}errors{...UserErrorParts}}}fragment OutcomeParts on Outcome{id version caseId state title text place month readableBy marks{id start end kind found suggestion open reason}photos{id attachmentId path ownHome consent}casePhotos{attachmentId path}openMarks sentAt objectableUntil objection draftedBy approvedBy withdrawnReason publishedAt permissions{canEdit canSend canObject canApprove canPublish canWithdraw}}fragment UserErrorParts on UserError{__typename message path code}");
