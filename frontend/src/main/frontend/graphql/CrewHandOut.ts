// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For crewHandOut. */
export type CrewHandOutInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** The firm. */
  readonly firm: string;
  /** What is broken, in words for strangers: no names, nobody's story. */
  readonly fault: string;
  /** Whether the crew sees the contact; refused where nobody agreed to be rung. */
  readonly passContact?: boolean | null | undefined;
  /** How many days the link works, 30 at most; 7 where not given. */
  readonly days?: number | null | undefined;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** Why it is entered so late: the director's reason makes it count. */
  readonly lateReason?: string | null | undefined;
  /** The membership that acted, where another enters it 代录. */
  readonly actedById?: string | null | undefined;
  /** Photos, recordings, papers: ids that POST /api/uploads answered. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CrewHandOutMutationVariables = Exact<{
  input: CrewHandOutInput;
}>;


export type CrewHandOutMutation = { readonly crewHandOut: { readonly path: string | null, readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CrewHandOut = operation<CrewHandOutMutation, CrewHandOutMutationVariables>('CrewHandOut', 'mutation', "mutation CrewHandOut($input:CrewHandOutInput!){crewHandOut(input:$input){case{id}path errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
