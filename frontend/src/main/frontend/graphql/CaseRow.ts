// Written by scripts/types.mjs from the schema: change the .graphql file instead.
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

export type CaseRowFragment = { readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly channel: Channel, readonly state: CaseState, readonly open: boolean, readonly valid: boolean | null, readonly categoryName: string | null, readonly severity: Severity, readonly urgency: Urgency, readonly place: string, readonly description: string | null, readonly receivedAt: string, readonly nextDueAt: string | null, readonly overdue: boolean, readonly handedAround: boolean, readonly repeatCount: number, readonly department: { readonly name: string } | null, readonly assignee: { readonly displayName: string } | null };
