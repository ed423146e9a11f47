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

/** The shifts of one post that begin on one day; none leaves it vacant. */
export type RosterDaySetInput = {
  /** The estate. */
  readonly estateId: string;
  /** The estate's local day. */
  readonly day: string;
  /** What for. */
  readonly post: RosterPost;
  /** Who, and when. */
  readonly shifts: ReadonlyArray<RosterShiftInput>;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who is on from when until when, in the estate's local time; an end not after the beginning is on the next day. */
export type RosterShiftInput = {
  /** Somebody of the estate's staff. */
  readonly membershipId: string;
  /** From when. */
  readonly from: unknown;
  /** Until when. */
  readonly until: unknown;
};

export type RosterDaySetMutationVariables = Exact<{
  input: RosterDaySetInput;
}>;


export type RosterDaySetMutation = { readonly rosterDaySet: { readonly shifts: ReadonlyArray<{ readonly id: string }> | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const RosterDaySet = operation<RosterDaySetMutation, RosterDaySetMutationVariables>('RosterDaySet', 'mutation', "mutation RosterDaySet($input:RosterDaySetInput!){rosterDaySet(input:$input){shifts{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
