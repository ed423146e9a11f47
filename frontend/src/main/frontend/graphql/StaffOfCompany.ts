// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an invitation has come. */
export type PlaceState =
  /** Somebody has taken the place. */
  | 'TAKEN'
  /** The code waits to be used. */
  | 'WAITING'
  /** The code has ended unused: take the invitation back and invite again. */
  | 'EXPIRED';

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

export type StaffOfCompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffOfCompanyQuery = { readonly staffPlaces: ReadonlyArray<{ readonly membershipId: string, readonly displayName: string, readonly role: Role, readonly estateId: string | null, readonly estateName: string | null, readonly staffNumber: string | null, readonly state: PlaceState, readonly invitedUntil: string | null, readonly shared: boolean, readonly department: { readonly id: string, readonly name: string } | null }> };

export type PlacePartsFragment = { readonly membershipId: string, readonly displayName: string, readonly role: Role, readonly estateId: string | null, readonly estateName: string | null, readonly staffNumber: string | null, readonly state: PlaceState, readonly invitedUntil: string | null, readonly shared: boolean, readonly department: { readonly id: string, readonly name: string } | null };

export const StaffOfCompany = operation<StaffOfCompanyQuery, StaffOfCompanyQueryVariables>('StaffOfCompany', 'query', "query StaffOfCompany{staffPlaces{...PlaceParts}}fragment PlaceParts on StaffPlace{membershipId displayName role estateId estateName department{id name}staffNumber state invitedUntil shared}");
