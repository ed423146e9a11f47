// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a message tells. */
export type MessageKind =
  /** 已受理 */
  | 'CASE_RECEIVED'
  /** 有了解决方案 */
  | 'SOLUTION_OFFERED'
  /** 预约已核对，请确认 */
  | 'BOOKING_OFFERED'
  /** 已答复 */
  | 'CASE_REPLIED'
  /** 登记了回访，是否属实 */
  | 'VISIT_CLAIMED'
  /** 公示稿请过目 */
  | 'OUTCOME_SENT'
  /** 应办事项快到期 */
  | 'DUTY_DUE_SOON'
  /** 应办事项已逾期 */
  | 'DUTY_BREACHED'
  /** 邀请 */
  | 'INVITATION';

export type UnaddressedMessagesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnaddressedMessagesQuery = { readonly unaddressedMessages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: MessageKind, readonly subjectId: string, readonly caseId: string | null, readonly reference: string | null, readonly at: string, readonly readAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MessagePartsFragment = { readonly id: string, readonly kind: MessageKind, readonly subjectId: string, readonly caseId: string | null, readonly reference: string | null, readonly at: string, readonly readAt: string | null };

export const UnaddressedMessages = operation<UnaddressedMessagesQuery, UnaddressedMessagesQueryVariables>('UnaddressedMessages', 'query', "query UnaddressedMessages($first:Int$after:String){unaddressedMessages(first:$first after:$after){edges{node{...MessageParts}}pageInfo{hasNextPage endCursor}}}fragment MessageParts on Message{id kind subjectId caseId reference at readAt}");
