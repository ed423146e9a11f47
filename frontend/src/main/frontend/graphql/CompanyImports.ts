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

export type CompanyImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyImportsQuery = { readonly sheetImports: ReadonlyArray<{ readonly id: string, readonly estateId: string | null, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number }>, readonly estates: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const CompanyImports = operation<CompanyImportsQuery, CompanyImportsQueryVariables>('CompanyImports', 'query', "query CompanyImports{sheetImports{id estateId kind fileName state rowCount rowsDone accepted unchanged refused}estates{id name}}");
