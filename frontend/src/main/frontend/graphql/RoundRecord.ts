// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody went round for. */
export type RoundKind =
  /** Through the estate. */
  | 'PATROL'
  /** To the complaint box, which was opened, with or without letters. */
  | 'BOX_OPENED'
  /** To the office, with the letters of the box. */
  | 'BOX_DELIVERED';

/** Who went round, when, and how much was found. */
export type RoundRecordInput = {
  /** The estate. */
  readonly estateId: string;
  /** What for. */
  readonly kind: RoundKind;
  /** Findings of a patrol, letters of the box; 0 for none. */
  readonly found: number;
  /** What was seen, in 500 characters at most. */
  readonly note?: string | null | undefined;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** The membership that went, where another enters it 代录. */
  readonly actedById?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type RoundRecordMutationVariables = Exact<{
  input: RoundRecordInput;
}>;


export type RoundRecordMutation = { readonly roundRecord: { readonly round: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const RoundRecord = operation<RoundRecordMutation, RoundRecordMutationVariables>('RoundRecord', 'mutation', "mutation RoundRecord($input:RoundRecordInput!){roundRecord(input:$input){round{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
