// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a case is. */
export type CaseKind =
  /** 投诉 */
  | 'COMPLAINT'
  /** 报修 */
  | 'REPAIR'
  /** 建议 */
  | 'SUGGESTION'
  /** 意见 */
  | 'OPINION'
  /** 咨询 */
  | 'INQUIRY'
  /** 特约服务 */
  | 'BOOKING';

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

/** A visit. */
export type VisitRecordInput = {
  /** The case. */
  readonly caseId: string;
  /** How. */
  readonly method: VisitMethod;
  /** Whether it is solved, in the occupant's words. */
  readonly solved: boolean;
  /** Satisfaction 1–5; none preset. */
  readonly satisfaction?: number | null | undefined;
  /** What was said. */
  readonly note: string;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** The director's reason, by which an entry counts that was made too long after the visit; ignored from others. */
  readonly lateReason?: string | null | undefined;
  /** What else the person brought up, 10 at most: each becomes a case of its own, or is answered on the spot. */
  readonly items?: ReadonlyArray<VisitItemInput> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Something new that a visit brought up. */
export type VisitItemInput = {
  /** What it is; no booking. */
  readonly kind: CaseKind;
  /** What was said. */
  readonly words: string;
  /** What was answered on the spot; without it the item becomes a case by the channel of visit feedback. */
  readonly answer?: string | null | undefined;
};

export type VisitRecordMutationVariables = Exact<{
  input: VisitRecordInput;
}>;


export type VisitRecordMutation = { readonly visitRecord: { readonly notice: string | null, readonly visit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const VisitRecord = operation<VisitRecordMutation, VisitRecordMutationVariables>('VisitRecord', 'mutation', "mutation VisitRecord($input:VisitRecordInput!){visitRecord(input:$input){visit{id}notice errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
