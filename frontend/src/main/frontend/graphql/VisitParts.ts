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

export type VisitPartsFragment = { readonly id: string, readonly method: VisitMethod, readonly result: VisitResult, readonly happenedAt: string, readonly enteredAt: string, readonly visitor: string, readonly note: string | null, readonly satisfaction: number | null, readonly answerable: boolean, readonly deniedAt: string | null, readonly occupantAnswer: { readonly satisfaction: number, readonly comment: string | null, readonly answeredAt: string, readonly changedAt: string | null } | null, readonly items: ReadonlyArray<{ readonly kind: CaseKind, readonly words: string | null, readonly answer: string | null, readonly caseId: string | null, readonly reference: string | null }> };
