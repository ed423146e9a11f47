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

/** How a visit is made. */
export type VisitMethod =
  /** 当面口头 */
  | 'ORAL'
  /** 电话 */
  | 'PHONE'
  /** 上门 */
  | 'DOOR'
  /** 信函 */
  | 'LETTER'
  /** 短信或邮件问卷 */
  | 'MESSAGE';

/** What became of a visit or an attempt. */
export type VisitResult =
  /** The occupant was reached and says it is solved. */
  | 'SOLVED'
  /** The occupant was reached and says it is not solved. */
  | 'UNSOLVED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The occupant did not wish to speak. */
  | 'REFUSED'
  /** The number is wrong. */
  | 'WRONG_NUMBER';

export type RecheckListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecheckListQuery = { readonly recheckList: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly drawnAt: string, readonly attempts: number, readonly own: boolean, readonly contact: { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string } | null, readonly case: { readonly id: string, readonly reference: string, readonly categoryName: string | null, readonly estateName: string | null, readonly place: string }, readonly visit: { readonly id: string, readonly method: VisitMethod, readonly result: VisitResult, readonly happenedAt: string, readonly enteredAt: string, readonly visitor: string, readonly note: string | null, readonly satisfaction: number | null, readonly answerable: boolean, readonly deniedAt: string | null, readonly occupantAnswer: { readonly satisfaction: number, readonly comment: string | null, readonly answeredAt: string, readonly changedAt: string | null } | null, readonly items: ReadonlyArray<{ readonly kind: CaseKind, readonly words: string | null, readonly answer: string | null, readonly caseId: string | null, readonly reference: string | null }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartyPartsFragment = { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string };

export type VisitPartsFragment = { readonly id: string, readonly method: VisitMethod, readonly result: VisitResult, readonly happenedAt: string, readonly enteredAt: string, readonly visitor: string, readonly note: string | null, readonly satisfaction: number | null, readonly answerable: boolean, readonly deniedAt: string | null, readonly occupantAnswer: { readonly satisfaction: number, readonly comment: string | null, readonly answeredAt: string, readonly changedAt: string | null } | null, readonly items: ReadonlyArray<{ readonly kind: CaseKind, readonly words: string | null, readonly answer: string | null, readonly caseId: string | null, readonly reference: string | null }> };

export const RecheckList = operation<RecheckListQuery, RecheckListQueryVariables>('RecheckList', 'query', "query RecheckList($first:Int$after:String){recheckList(first:$first after:$after){edges{node{id drawnAt attempts own contact{...PartyParts}case{id reference categoryName estateName place}visit{...VisitParts}}}pageInfo{hasNextPage endCursor}}}fragment PartyParts on Party{name phone wishedMeans wishedHours}fragment VisitParts on Visit{id method result happenedAt enteredAt visitor note satisfaction occupantAnswer{satisfaction comment answeredAt changedAt}answerable items{kind words answer caseId reference}deniedAt}");
