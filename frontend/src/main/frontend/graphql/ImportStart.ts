// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a spreadsheet is imported as. */
export type ImportKind =
  /** Buildings, units, occupants. */
  | 'PREMISES'
  /** A past register of cases, of one estate. */
  | 'CASE_REGISTER'
  /** A past register of cases of the whole company: a column names the estate. */
  | 'COMPANY_CASE_REGISTER';

/** An uploaded sheet: the id that POST /api/imports answered. */
export type ImportStartInput = {
  /** The estate; none for a register of the whole company. */
  readonly estateId?: string | null | undefined;
  /** As what it is imported. */
  readonly kind: ImportKind;
  /** The uploaded file. */
  readonly uploadId: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type ImportStartMutationVariables = Exact<{
  input: ImportStartInput;
}>;


export type ImportStartMutation = { readonly importStart: { readonly sheetImport: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const ImportStart = operation<ImportStartMutation, ImportStartMutationVariables>('ImportStart', 'mutation', "mutation ImportStart($input:ImportStartInput!){importStart(input:$input){sheetImport{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
