// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How grave. */
export type Severity =
  /** 一般 */
  | 'GENERAL'
  /** 重大 */
  | 'MAJOR';

/** How soon. */
export type Urgency =
  /** 普通 */
  | 'ROUTINE'
  /** 紧急 */
  | 'URGENT';

/** Who answers for it. */
export type Responsibility =
  /** 公共部位 */
  | 'COMMON'
  /** 户内(专有部位) */
  | 'UNIT'
  /** 开发/施工保修 */
  | 'WARRANTY'
  /** 专业单位 */
  | 'UTILITY'
  /** 邻里/第三方 */
  | 'NEIGHBOUR'
  /** 物业自身 */
  | 'OFFICE'
  /** 公司 */
  | 'COMPANY';

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

export type ActChoicesQueryVariables = Exact<{
  estateId: string;
}>;


export type ActChoicesQuery = { readonly estate: { readonly departments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } | null, readonly staff: ReadonlyArray<{ readonly membershipId: string, readonly displayName: string, readonly role: Role, readonly joined: boolean, readonly department: { readonly id: string } | null }>, readonly categories: ReadonlyArray<{ readonly code: string, readonly parent: string | null, readonly name: string, readonly department: string, readonly severity: Severity, readonly urgency: Urgency, readonly responsibility: Responsibility }> };

export const ActChoices = operation<ActChoicesQuery, ActChoicesQueryVariables>('ActChoices', 'query', "query ActChoices($estateId:ID!){estate(id:$estateId){departments{id code name}}staff(estateId:$estateId){membershipId displayName role department{id}joined}categories(estateId:$estateId){code parent name department severity urgency responsibility}}");
