// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an import has come. */
export type ImportState =
  /** The columns are read; a mapping is proposed. */
  | 'STARTED'
  /** The preview has been made. */
  | 'PREVIEWED'
  /** Rows are being taken in. */
  | 'RUNNING'
  /** All rows have been looked at. */
  | 'DONE'
  /** It ended early; what was taken in stays. */
  | 'FAILED';

/** What a spreadsheet is imported as. */
export type ImportKind =
  /** Buildings, units, occupants. */
  | 'PREMISES'
  /** A past register of cases, of one estate. */
  | 'CASE_REGISTER'
  /** A past register of cases of the whole company: a column names the estate. */
  | 'COMPANY_CASE_REGISTER';

/** How columns are read. */
export type ImportMappingInput = {
  /** The import. */
  readonly importId: string;
  /** The columns and their fields; a column that is not named is left out. */
  readonly mapping: ReadonlyArray<ColumnMappingInput>;
  /** How dates are written, such as yyyy-MM-dd or MM/dd/yyyy hh:mm:ss a; none where they speak for themselves. */
  readonly datePattern?: string | null | undefined;
  /** The zone of times in the sheet; the estate's own by default. */
  readonly zone?: string | null | undefined;
  /** Needed by importRun where the preview says that estates would be created. */
  readonly confirmCreates?: boolean | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** One column read as one field. */
export type ColumnMappingInput = {
  /** The column's place, from 0. */
  readonly column: number;
  /** The field's name. */
  readonly field: string;
};

export type ImportRunMutationVariables = Exact<{
  input: ImportMappingInput;
}>;


export type ImportRunMutation = { readonly importRun: { readonly sheetImport: { readonly id: string, readonly estateId: string | null, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number, readonly refusedRowsPath: string | null, readonly creates: ReadonlyArray<string>, readonly columns: ReadonlyArray<{ readonly index: number, readonly heading: string, readonly samples: ReadonlyArray<string>, readonly idNumbers: boolean }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly title: string, readonly required: boolean }>, readonly mapping: ReadonlyArray<{ readonly column: number, readonly field: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly reason: string, readonly count: number }>, readonly refusedRows: ReadonlyArray<{ readonly row: number, readonly column: string, readonly reason: string, readonly value: string }> } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

export type SheetImportPartsFragment = { readonly id: string, readonly estateId: string | null, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number, readonly refusedRowsPath: string | null, readonly creates: ReadonlyArray<string>, readonly columns: ReadonlyArray<{ readonly index: number, readonly heading: string, readonly samples: ReadonlyArray<string>, readonly idNumbers: boolean }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly title: string, readonly required: boolean }>, readonly mapping: ReadonlyArray<{ readonly column: number, readonly field: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly reason: string, readonly count: number }>, readonly refusedRows: ReadonlyArray<{ readonly row: number, readonly column: string, readonly reason: string, readonly value: string }> };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const ImportRun = operation<ImportRunMutation, ImportRunMutationVariables>('ImportRun', 'mutation', "mutation ImportRun($input:ImportMappingInput!){importRun(input:$input){sheetImport{...SheetImportParts}errors{...UserErrorParts}}}fragment SheetImportParts on SheetImport{id estateId kind fileName state columns{index heading samples idNumbers}fields{name title required}mapping{column field}rowCount rowsDone accepted unchanged refused refusals{code reason count}refusedRows(first:20){row column reason value}refusedRowsPath creates}fragment UserErrorParts on UserError{__typename message path code}");
