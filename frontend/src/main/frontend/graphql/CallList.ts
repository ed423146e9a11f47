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

/** How a duty stands. */
export type DutyState =
  /** It waits. */
  | 'OPEN'
  /** A recorded act met it. */
  | 'MET'
  /** Corrected facts took it away. */
  | 'SUPERSEDED'
  /** It was let go with a reason. */
  | 'WAIVED';

/** Why duties are late, as they are counted. */
export type LatenessCause =
  /** Nobody was free to do it. */
  | 'SHORT_OF_STAFF'
  /** Parts or tools were missing. */
  | 'MATERIAL'
  /** A supplier, an authority or another body. */
  | 'THIRD_PARTY'
  /** The occupant was not to be reached, or let nobody in. */
  | 'OCCUPANT'
  /** The weather. */
  | 'WEATHER'
  /** It was not seen or not handed on. */
  | 'OVERLOOKED'
  /** It was done in time and entered too late. */
  | 'ENTERED_LATE'
  /** Something else. */
  | 'OTHER';

/** What a membership lets a person do. */
export type Role =
  /** Onboards companies; sees no resident data. */
  | 'PLATFORM_OPERATOR'
  /** Head office of the company: sees all its estates. */
  | 'HEAD_OFFICE'
  /** The company's quality department: sees all its estates. */
  | 'QUALITY'
  /** Runs an estate 主任. */
  | 'DIRECTOR'
  /** Heads a department 主管. */
  | 'SUPERVISOR'
  /** Customer-service assistant at the desk 客服助理. */
  | 'DESK'
  /** Carries out orders 维修工. */
  | 'WORKER'
  /** Patrols, opens the complaint box, holds the night phone 保安. */
  | 'GUARD'
  /** Owners' committee 业委会: figures and published outcomes. */
  | 'COMMITTEE'
  /** The client 甲方: reports. */
  | 'CLIENT'
  /** Someone in an estate 业户. */
  | 'OCCUPANT';

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

export type CallListQueryVariables = Exact<{
  estateId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallListQuery = { readonly callList: { readonly edges: ReadonlyArray<{ readonly node: { readonly attempts: number, readonly methods: ReadonlyArray<VisitMethod>, readonly handledByCaller: boolean, readonly handedOver: boolean, readonly duty: { readonly id: string, readonly title: string, readonly clauseId: string, readonly caseId: string | null, readonly role: Role, readonly department: string | null, readonly personName: string | null, readonly dueAt: string, readonly state: DutyState, readonly breachedAt: string | null, readonly escalation: number, readonly metAt: string | null, readonly canAcknowledge: boolean, readonly acknowledgedAt: string | null, readonly lateCause: LatenessCause | null, readonly lateReason: string | null, readonly asksForLateReason: boolean, readonly takenBackAt: string | null, readonly waivedReason: string | null, readonly pausedSince: string | null, readonly provisionalYear: number | null, readonly about: { readonly reference: string, readonly place: string | null } | null }, readonly case: { readonly id: string, readonly reference: string, readonly kind: CaseKind, readonly categoryName: string | null, readonly place: string, readonly description: string | null, readonly solution: string | null, readonly repliedAt: string | null }, readonly contact: { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string } | null, readonly hours: { readonly call: ReadonlyArray<string>, readonly door: ReadonlyArray<string>, readonly callNow: boolean, readonly doorNow: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DutyPartsFragment = { readonly id: string, readonly title: string, readonly clauseId: string, readonly caseId: string | null, readonly role: Role, readonly department: string | null, readonly personName: string | null, readonly dueAt: string, readonly state: DutyState, readonly breachedAt: string | null, readonly escalation: number, readonly metAt: string | null, readonly canAcknowledge: boolean, readonly acknowledgedAt: string | null, readonly lateCause: LatenessCause | null, readonly lateReason: string | null, readonly asksForLateReason: boolean, readonly takenBackAt: string | null, readonly waivedReason: string | null, readonly pausedSince: string | null, readonly provisionalYear: number | null, readonly about: { readonly reference: string, readonly place: string | null } | null };

export type PartyPartsFragment = { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string };

export const CallList = operation<CallListQuery, CallListQueryVariables>('CallList', 'query', "query CallList($estateId:ID$first:Int$after:String){callList(estateId:$estateId first:$first after:$after){edges{node{duty{...DutyParts}case{id reference kind categoryName place description solution repliedAt}contact{...PartyParts}attempts methods handledByCaller handedOver hours{call door callNow doorNow}}}pageInfo{hasNextPage endCursor}}}fragment DutyParts on Duty{id title clauseId caseId about{reference place}role department personName dueAt state breachedAt escalation metAt canAcknowledge acknowledgedAt lateCause lateReason asksForLateReason takenBackAt waivedReason pausedSince provisionalYear}fragment PartyParts on Party{name phone wishedMeans wishedHours}");
