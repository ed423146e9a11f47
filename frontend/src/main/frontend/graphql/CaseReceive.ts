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

/** How a case came in. */
export type Channel =
  /** 电话 */
  | 'PHONE'
  /** 来访 */
  | 'VISIT'
  /** 来信 */
  | 'LETTER'
  /** 投诉箱 */
  | 'BOX'
  /** 电子邮件 */
  | 'EMAIL'
  /** 线上 */
  | 'ONLINE'
  /** 扫码 */
  | 'QR'
  /** 微信群 */
  | 'WECHAT'
  /** 业主座谈会 */
  | 'FORUM'
  /** 社区活动 */
  | 'EVENT'
  /** 巡查 */
  | 'PATROL'
  /** 公司转办 */
  | 'COMPANY_FORWARDED'
  /** 政府部门转办: 12345, sub-district, housing bureau */
  | 'AUTHORITY_FORWARDED'
  /** 意见征询 */
  | 'SURVEY'
  /** 回访反馈 */
  | 'VISIT_FEEDBACK'
  /** 过往记录导入 */
  | 'IMPORT';

/** How soon. */
export type Urgency =
  /** 普通 */
  | 'ROUTINE'
  /** 紧急 */
  | 'URGENT';

/** A new case. */
export type CaseReceiveInput = {
  /** The estate; the caller's own by default. */
  readonly estateId?: string | null | undefined;
  /** What it is. */
  readonly kind: CaseKind;
  /** How it came in; ONLINE for occupants. */
  readonly channel: Channel;
  /** The category, where known; a tile's first category for occupants. */
  readonly category?: string | null | undefined;
  /** What was told. */
  readonly description: string;
  /** The occupant whose matter it is; the caller for occupants. */
  readonly occupantId?: string | null | undefined;
  /** The unit where it is. */
  readonly unitId?: string | null | undefined;
  /** The common place where it is. */
  readonly commonPlaceId?: string | null | undefined;
  /** The problem of many households that it is; for the desk, the guard and the director. */
  readonly sharedProblemId?: string | null | undefined;
  /** The place in words, where it is neither. */
  readonly placeText?: string | null | undefined;
  /** How soon, as far as one knows; ROUTINE where none is given. */
  readonly urgency?: Urgency | null | undefined;
  /** Why a call was not recorded. */
  readonly recordingMissing?: string | null | undefined;
  /** Who told it, where they are no known occupant. */
  readonly reporterName?: string | null | undefined;
  /** Their phone. */
  readonly reporterPhone?: string | null | undefined;
  /** Another contact person. */
  readonly contactName?: string | null | undefined;
  /** Their phone. */
  readonly contactPhone?: string | null | undefined;
  /** By what means they wish to be contacted. */
  readonly wishedMeans?: string | null | undefined;
  /** At what hours. */
  readonly wishedHours?: string | null | undefined;
  /** Whether the worker may have the contact's phone. */
  readonly shareContact?: boolean | null | undefined;
  /** When it happened. */
  readonly happenedAt?: string | null | undefined;
  /** When it was told to us; now where none is given. */
  readonly receivedAt?: string | null | undefined;
  /** The day that the customer asked for. */
  readonly customerDeadline?: string | null | undefined;
  /** The wished time of a repair. */
  readonly appointmentAt?: string | null | undefined;
  /** The authority's or the company's own number. */
  readonly outerNumber?: string | null | undefined;
  /** Their deadline. */
  readonly outerDeadline?: string | null | undefined;
  /** Photos, recordings, papers: ids that POST /api/uploads answered. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Tells the company alone, past everybody of the estate: an occupant's complaint, or one that the company takes in; it is major. */
  readonly companyAlone?: boolean | null | undefined;
};

export type CaseReceiveMutationVariables = Exact<{
  input: CaseReceiveInput;
}>;


export type CaseReceiveMutation = { readonly caseReceive: { readonly case: { readonly id: string, readonly reference: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseReceive = operation<CaseReceiveMutation, CaseReceiveMutationVariables>('CaseReceive', 'mutation', "mutation CaseReceive($input:CaseReceiveInput!){caseReceive(input:$input){case{id reference}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
