// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For handoverSet: either a building or a unit. */
export type HandoverSetInput = {
  /** The estate. */
  readonly estateId: string;
  /** The building's name, where the whole building is meant. */
  readonly building?: string | null | undefined;
  /** The unit as people write it: 3-2-1201. */
  readonly unit?: string | null | undefined;
  /** The day, not after today; none takes it back. */
  readonly on?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type HandoverSetMutationVariables = Exact<{
  input: HandoverSetInput;
}>;


export type HandoverSetMutation = { readonly handoverSet: { readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const HandoverSet = operation<HandoverSetMutation, HandoverSetMutationVariables>('HandoverSet', 'mutation', "mutation HandoverSet($input:HandoverSetInput!){handoverSet(input:$input){errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
