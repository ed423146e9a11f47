// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For deviceShare. */
export type DeviceShareInput = {
  /** The membership under which the device is logged in. */
  readonly membershipId: string;
  /** Whether several people act there. */
  readonly shared: boolean;
  /** Makes a second sending harmless. */
  readonly idempotencyKey?: string | null | undefined;
};

export type DeviceShareMutationVariables = Exact<{
  input: DeviceShareInput;
}>;


export type DeviceShareMutation = { readonly deviceShare: { readonly membershipId: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const DeviceShare = operation<DeviceShareMutation, DeviceShareMutationVariables>('DeviceShare', 'mutation', "mutation DeviceShare($input:DeviceShareInput!){deviceShare(input:$input){membershipId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
