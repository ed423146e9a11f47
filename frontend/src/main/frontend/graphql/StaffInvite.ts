// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The place that a member of staff is to take. */
export type StaffInviteInput = {
  /** The company; named by the platform operator only. */
  readonly companyId?: string | null | undefined;
  /** The estate; none for head office and quality. */
  readonly estateId?: string | null | undefined;
  /** The role; a director invites within the own estate. */
  readonly role: Role;
  /** The department, where the role belongs to one. */
  readonly departmentId?: string | null | undefined;
  /** The name. */
  readonly displayName: string;
  /** The staff number. */
  readonly staffNumber?: string | null | undefined;
  /** Where the invitation is sent; none where the code is handed over. */
  readonly email?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

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

export type StaffInviteMutationVariables = Exact<{
  input: StaffInviteInput;
}>;


export type StaffInviteMutation = { readonly staffInvite: { readonly membershipId: string | null, readonly code: string | null, readonly link: string | null, readonly qrPath: string | null, readonly qrSize: number | null, readonly expiresAt: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const StaffInvite = operation<StaffInviteMutation, StaffInviteMutationVariables>('StaffInvite', 'mutation', "mutation StaffInvite($input:StaffInviteInput!){staffInvite(input:$input){membershipId code link qrPath qrSize expiresAt errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
