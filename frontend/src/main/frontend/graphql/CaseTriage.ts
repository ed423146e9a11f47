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

/** How grave. */
export type Severity =
  /** 一般 */
  | 'GENERAL'
  /** 重大 */
  | 'MAJOR';

/** How soon. */
export type Urgency =
  /** 普通 */
  | 'ROUTINE'
  /** 紧急 */
  | 'URGENT';

/** Who answers for it. */
export type Responsibility =
  /** 公共部位 */
  | 'COMMON'
  /** 户内(专有部位) */
  | 'UNIT'
  /** 开发/施工保修 */
  | 'WARRANTY'
  /** 专业单位 */
  | 'UTILITY'
  /** 邻里/第三方 */
  | 'NEIGHBOUR'
  /** 物业自身 */
  | 'OFFICE'
  /** 公司 */
  | 'COMPANY';

/** Why a case is not for the office. */
export type InvalidReason =
  /** Not the office's responsibility. */
  | 'NOT_RESPONSIBLE'
  /** Not caused by management. */
  | 'NOT_MANAGEMENT_CAUSE'
  /** Outside the centre's services. */
  | 'OUT_OF_SCOPE'
  /** Beyond the centre's ability. */
  | 'BEYOND_ABILITY';

/** Why law is involved in a case. */
export type LegalMatter =
  /** 人身伤害 */
  | 'INJURY'
  /** 索赔 */
  | 'CLAIM'
  /** 承重结构 */
  | 'BEARING_WALL'
  /** 律师函 */
  | 'LAWYER_LETTER'
  /** 其他法律问题 */
  | 'OTHER'
  /** 不涉及: takes a mark back */
  | 'NONE';

/** For caseTriage. */
export type CaseTriageInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** What it is, where it was taken in as something else. */
  readonly kind?: CaseKind | null | undefined;
  /** Whether it is for the office to handle. */
  readonly valid: boolean;
  /** Why not; needed where it is not valid. */
  readonly invalidReason?: InvalidReason | null | undefined;
  /** What the occupant is told where it is not valid: reasons, and whom to turn to. */
  readonly explanation?: string | null | undefined;
  /** To whom the matter was handed on, who answers for it; the occupant is helped on until they have taken it. Null where to nobody. */
  readonly referral?: string | null | undefined;
  /** The category's code. */
  readonly category: string;
  /** General or major. */
  readonly severity: Severity;
  /** Routine or urgent. */
  readonly urgency: Urgency;
  /** Who answers for it. */
  readonly responsibility: Responsibility;
  /** Why law is involved, where it is; nothing changes where not given. */
  readonly law?: LegalMatter | null | undefined;
  /** How much is claimed, in yuan. */
  readonly claim?: number | null | undefined;
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

export type CaseTriageMutationVariables = Exact<{
  input: CaseTriageInput;
}>;


export type CaseTriageMutation = { readonly caseTriage: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseTriage = operation<CaseTriageMutation, CaseTriageMutationVariables>('CaseTriage', 'mutation', "mutation CaseTriage($input:CaseTriageInput!){caseTriage(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
