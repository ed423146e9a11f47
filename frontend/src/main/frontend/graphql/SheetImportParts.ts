// Written by scripts/types.mjs from the schema: change the .graphql file instead.
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

export type SheetImportPartsFragment = { readonly id: string, readonly estateId: string | null, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number, readonly refusedRowsPath: string | null, readonly creates: ReadonlyArray<string>, readonly columns: ReadonlyArray<{ readonly index: number, readonly heading: string, readonly samples: ReadonlyArray<string>, readonly idNumbers: boolean }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly title: string, readonly required: boolean }>, readonly mapping: ReadonlyArray<{ readonly column: number, readonly field: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly reason: string, readonly count: number }>, readonly refusedRows: ReadonlyArray<{ readonly row: number, readonly column: string, readonly reason: string, readonly value: string }> };
