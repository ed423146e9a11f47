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

export type IntakeChoicesQueryVariables = Exact<{
  estateId: string;
}>;


export type IntakeChoicesQuery = { readonly openChannels: ReadonlyArray<Channel>, readonly categories: ReadonlyArray<{ readonly code: string, readonly parent: string | null, readonly name: string, readonly kinds: ReadonlyArray<CaseKind> }>, readonly commonPlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly building: string }> };

export const IntakeChoices = operation<IntakeChoicesQuery, IntakeChoicesQueryVariables>('IntakeChoices', 'query', "query IntakeChoices($estateId:ID!){openChannels(estateId:$estateId)categories(estateId:$estateId){code parent name kinds}commonPlaces(estateId:$estateId){id name building}}");
