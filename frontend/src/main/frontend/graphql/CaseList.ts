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

/** Where a case is on its course. */
export type CaseState =
  /** 已受理 */
  | 'RECEIVED'
  /** 已分类 */
  | 'TRIAGED'
  /** 无效, 已说明 */
  | 'EXPLAINED'
  /** 异议待决 */
  | 'OBJECTED'
  /** 已派单 */
  | 'DISPATCHED'
  /** 处理中 */
  | 'IN_PROGRESS'
  /** 已提方案 */
  | 'OFFERED'
  /** 业主不同意方案 */
  | 'REFUSED'
  /** 方案已同意 */
  | 'ACCEPTED'
  /** 维修完成, 待验收 */
  | 'DONE'
  /** 已核实 */
  | 'VERIFIED'
  /** 已答复 */
  | 'REPLIED'
  /** 已关闭 */
  | 'CLOSED';

/** Which cases; what is not named does not matter. */
export type CaseFilter = {
  /** Of one estate. */
  readonly estateId?: string | null | undefined;
  /** Open or not. */
  readonly open?: boolean | null | undefined;
  /** In one of these states. */
  readonly states?: ReadonlyArray<CaseState> | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<CaseKind> | null | undefined;
  /** Handled by the caller. */
  readonly mine?: boolean | null | undefined;
  /** With a breached duty that is not met. */
  readonly overdue?: boolean | null | undefined;
  /** Of a category or of those under it. */
  readonly category?: string | null | undefined;
  /** With a department. */
  readonly departmentId?: string | null | undefined;
  /** Handed around, with nobody named yet who answers for it. */
  readonly handedAround?: boolean | null | undefined;
  /** Passed on by the company or an authority. */
  readonly forwarded?: boolean | null | undefined;
  /** A call without the recording that the estate asks for. */
  readonly recordingUnmet?: boolean | null | undefined;
  /** Told to the company alone. */
  readonly companyAlone?: boolean | null | undefined;
  /** With nobody yet. */
  readonly unassigned?: boolean | null | undefined;
  /** At a unit. */
  readonly unitId?: string | null | undefined;
  /** Of an occupant. */
  readonly occupantId?: string | null | undefined;
  /** Received from this day on, in the estate's zone. */
  readonly receivedFrom?: string | null | undefined;
  /** Received up to and including this day. */
  readonly receivedTo?: string | null | undefined;
  /** By number, or by words of what was told. */
  readonly text?: string | null | undefined;
};

export type CaseListQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseListQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly channel: Channel, readonly state: CaseState, readonly open: boolean, readonly valid: boolean | null, readonly categoryName: string | null, readonly severity: Severity, readonly urgency: Urgency, readonly place: string, readonly description: string | null, readonly receivedAt: string, readonly nextDueAt: string | null, readonly overdue: boolean, readonly handedAround: boolean, readonly repeatCount: number, readonly department: { readonly name: string } | null, readonly assignee: { readonly displayName: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CaseRowFragment = { readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly channel: Channel, readonly state: CaseState, readonly open: boolean, readonly valid: boolean | null, readonly categoryName: string | null, readonly severity: Severity, readonly urgency: Urgency, readonly place: string, readonly description: string | null, readonly receivedAt: string, readonly nextDueAt: string | null, readonly overdue: boolean, readonly handedAround: boolean, readonly repeatCount: number, readonly department: { readonly name: string } | null, readonly assignee: { readonly displayName: string } | null };

export const CaseList = operation<CaseListQuery, CaseListQueryVariables>('CaseList', 'query', "query CaseList($filter:CaseFilter$first:Int$after:String){cases(filter:$filter first:$first after:$after){edges{node{...CaseRow}}pageInfo{hasNextPage endCursor}}}fragment CaseRow on Case{id reference kind channel state open valid categoryName severity urgency place description department{name}assignee{displayName}receivedAt nextDueAt overdue handedAround repeatCount}");
