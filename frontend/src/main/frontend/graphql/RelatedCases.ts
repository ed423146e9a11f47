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

export type RelatedCasesQueryVariables = Exact<{
  estateId: string;
  unitId?: string | null | undefined;
  commonPlaceId?: string | null | undefined;
}>;


export type RelatedCasesQuery = { readonly relatedCases: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly state: CaseState, readonly categoryName: string | null, readonly receivedAt: string }> };

export const RelatedCases = operation<RelatedCasesQuery, RelatedCasesQueryVariables>('RelatedCases', 'query', "query RelatedCases($estateId:ID!$unitId:ID$commonPlaceId:ID){relatedCases(estateId:$estateId unitId:$unitId commonPlaceId:$commonPlaceId){id reference kind state categoryName receivedAt}}");
