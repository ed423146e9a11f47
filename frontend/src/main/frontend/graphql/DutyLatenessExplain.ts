// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Which duty was late, and why. */
export type DutyLatenessExplainInput = {
  /** The duty. */
  readonly dutyId: string;
  /** Under what it is counted; OTHER where none is given. */
  readonly cause?: LatenessCause | null | undefined;
  /** Why, in 500 characters at most. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type DutyLatenessExplainMutationVariables = Exact<{
  input: DutyLatenessExplainInput;
}>;


export type DutyLatenessExplainMutation = { readonly dutyLatenessExplain: { readonly duty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const DutyLatenessExplain = operation<DutyLatenessExplainMutation, DutyLatenessExplainMutationVariables>('DutyLatenessExplain', 'mutation', "mutation DutyLatenessExplain($input:DutyLatenessExplainInput!){dutyLatenessExplain(input:$input){duty{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
