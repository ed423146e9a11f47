// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody is on for. */
export type RosterPost =
  /** At the desk. */
  | 'DESK'
  /** Holds the round-the-clock phone. */
  | 'PHONE'
  /** On call for their department. */
  | 'ON_CALL';

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

export type RosterQueryVariables = Exact<{
  estateId: string;
  from: string;
}>;


export type RosterQuery = { readonly roster: ReadonlyArray<{ readonly id: string, readonly day: string, readonly post: RosterPost, readonly membershipId: string, readonly personName: string, readonly from: string, readonly until: string, readonly current: boolean }>, readonly staff: ReadonlyArray<{ readonly membershipId: string, readonly displayName: string, readonly role: Role }> };

export const Roster = operation<RosterQuery, RosterQueryVariables>('Roster', 'query', "query Roster($estateId:ID!$from:Date!){roster(estateId:$estateId from:$from){id day post membershipId personName from until current}staff(estateId:$estateId){membershipId displayName role}}");
