// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type FileStartQueryVariables = Exact<{
  estateId: string;
}>;


export type FileStartQuery = { readonly openChannels: ReadonlyArray<Channel>, readonly estate: { readonly name: string, readonly servicePhone: string, readonly emergencyPhone: string } | null, readonly categoryTiles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly categories: ReadonlyArray<string>, readonly call: string }>, readonly myUnits: ReadonlyArray<{ readonly id: string, readonly path: string }>, readonly commonPlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly building: string }> };

export const FileStart = operation<FileStartQuery, FileStartQueryVariables>('FileStart', 'query', "query FileStart($estateId:ID!){openChannels(estateId:$estateId)estate(id:$estateId){name servicePhone emergencyPhone}categoryTiles(estateId:$estateId){id title categories call}myUnits{id path}commonPlaces(estateId:$estateId){id name building}}");
