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

export type SheetImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type SheetImportProgressQuery = { readonly sheetImport: { readonly id: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number } | null };

export const SheetImportProgress = operation<SheetImportProgressQuery, SheetImportProgressQueryVariables>('SheetImportProgress', 'query', "query SheetImportProgress($id:ID!){sheetImport(id:$id){id state rowCount rowsDone accepted unchanged refused}}");
