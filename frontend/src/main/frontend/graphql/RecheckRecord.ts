// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What calling again brought. */
export type RecheckResult =
  /** 属实 */
  | 'CONFIRMED'
  /** 并非如此：该次回访不再计入 */
  | 'NOT_SO'
  /** 未联系上 */
  | 'NOT_REACHED';

/** What calling again brought. */
export type RecheckRecordInput = {
  /** The recheck. */
  readonly recheckId: string;
  /** What the occupant says. */
  readonly result: RecheckResult;
  /** 1–5, only where confirmed; none preset. */
  readonly satisfaction?: number | null | undefined;
  /** What was said. */
  readonly note?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type RecheckRecordMutationVariables = Exact<{
  input: RecheckRecordInput;
}>;


export type RecheckRecordMutation = { readonly recheckRecord: { readonly recheck: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const RecheckRecord = operation<RecheckRecordMutation, RecheckRecordMutationVariables>('RecheckRecord', 'mutation', "mutation RecheckRecord($input:RecheckRecordInput!){recheckRecord(input:$input){recheck{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
