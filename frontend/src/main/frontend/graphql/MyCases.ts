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

export type MyCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly state: CaseState, readonly open: boolean, readonly categoryName: string | null, readonly description: string | null, readonly place: string, readonly receivedAt: string, readonly promisedAt: string | null, readonly permissions: { readonly canSolutionAccept: boolean, readonly canCaseSignOff: boolean, readonly canCaseObject: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const MyCases = operation<MyCasesQuery, MyCasesQueryVariables>('MyCases', 'query', "query MyCases($first:Int$after:String){cases(first:$first after:$after){edges{node{id reference kind state open categoryName description place receivedAt promisedAt permissions{canSolutionAccept canCaseSignOff canCaseObject}}}pageInfo{hasNextPage endCursor}}}");
