// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How far an answer has come with a case. */
export type SharedReplyState =
  /** It will be given in a moment. */
  | 'WAITING'
  /** It is the case's own reply now. */
  | 'GIVEN'
  /** The case did not get it. */
  | 'LEFT_OUT';

/** Why a case did not get the answer. */
export type SharedReplyReason =
  /** It has another reply already, is closed, or nobody has judged it yet. */
  | 'STATE'
  /** It was no longer linked. */
  | 'UNLINKED'
  /** Something went wrong; it can be answered again. */
  | 'FAILED';

export type SharedProblemQueryVariables = Exact<{
  id: string;
}>;


export type SharedProblemQuery = { readonly sharedProblem: { readonly id: string, readonly version: number, readonly title: string, readonly words: string, readonly representative: string, readonly categoryName: string | null, readonly building: string, readonly open: boolean, readonly cases: number, readonly households: number, readonly waiting: number, readonly lead: { readonly id: string, readonly reference: string }, readonly linked: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly place: string, readonly state: CaseState, readonly receivedAt: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly reply: string, readonly writtenAt: string, readonly writtenBy: string, readonly given: number, readonly waiting: number, readonly replies: ReadonlyArray<{ readonly state: SharedReplyState, readonly reason: SharedReplyReason | null, readonly matter: { readonly id: string, readonly reference: string } }> }> } | null };

export const SharedProblem = operation<SharedProblemQuery, SharedProblemQueryVariables>('SharedProblem', 'query', "query SharedProblem($id:ID!){sharedProblem(id:$id){id version title words representative categoryName building open lead{id reference}cases households waiting linked{id reference place state receivedAt}answers{id reply writtenAt writtenBy given waiting replies{matter{id reference}state reason}}}}");
