// Written by scripts/types.mjs from the schema: change the .graphql file instead.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type DutyPartsFragment = { readonly id: string, readonly title: string, readonly clauseId: string, readonly caseId: string | null, readonly role: Role, readonly department: string | null, readonly personName: string | null, readonly dueAt: string, readonly state: DutyState, readonly breachedAt: string | null, readonly escalation: number, readonly metAt: string | null, readonly canAcknowledge: boolean, readonly acknowledgedAt: string | null, readonly lateCause: LatenessCause | null, readonly lateReason: string | null, readonly asksForLateReason: boolean, readonly takenBackAt: string | null, readonly waivedReason: string | null, readonly pausedSince: string | null, readonly provisionalYear: number | null, readonly about: { readonly reference: string, readonly place: string | null } | null };
