// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** Which duty is let go, and why. */
export type DutyWaiveInput = {
  /** The duty. */
  readonly dutyId: string;
  /** Why. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type DutyWaiveMutationVariables = Exact<{
  input: DutyWaiveInput;
}>;


export type DutyWaiveMutation = { readonly dutyWaive: { readonly duty: { readonly id: string, readonly state: DutyState } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const DutyWaive = operation<DutyWaiveMutation, DutyWaiveMutationVariables>('DutyWaive', 'mutation', "mutation DutyWaive($input:DutyWaiveInput!){dutyWaive(input:$input){duty{id state}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
