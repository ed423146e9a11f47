// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For whom a code is made. */
export type OccupantCodeCreateInput = {
  /** The occupant. */
  readonly occupantId: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type OccupantCodeCreateMutationVariables = Exact<{
  input: OccupantCodeCreateInput;
}>;


export type OccupantCodeCreateMutation = { readonly occupantCodeCreate: { readonly code: string | null, readonly link: string | null, readonly qrPath: string | null, readonly qrSize: number | null, readonly expiresAt: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const OccupantCodeCreate = operation<OccupantCodeCreateMutation, OccupantCodeCreateMutationVariables>('OccupantCodeCreate', 'mutation', "mutation OccupantCodeCreate($input:OccupantCodeCreateInput!){occupantCodeCreate(input:$input){code link qrPath qrSize expiresAt errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
