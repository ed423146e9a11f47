// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of place an estate is. */
export type EstateType =
  /** Homes. */
  | 'RESIDENTIAL'
  /** A commercial complex. */
  | 'COMMERCIAL'
  /** An office building. */
  | 'OFFICE';

/** Whether an estate takes in cases yet. */
export type EstateStatus =
  /** It is being set up. */
  | 'PLANNING'
  /** It takes in cases. */
  | 'LIVE';

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

/** What a membership lets a person do. */
export type Role =
  /** Onboards companies; sees no resident data. */
  | 'PLATFORM_OPERATOR'
  /** Head office of the company: sees all its estates. */
  | 'HEAD_OFFICE'
  /** The company's quality department: sees all its estates. */
  | 'QUALITY'
  /** Runs an estate 主任. */
  | 'DIRECTOR'
  /** Heads a department 主管. */
  | 'SUPERVISOR'
  /** Customer-service assistant at the desk 客服助理. */
  | 'DESK'
  /** Carries out orders 维修工. */
  | 'WORKER'
  /** Patrols, opens the complaint box, holds the night phone 保安. */
  | 'GUARD'
  /** Owners' committee 业委会: figures and published outcomes. */
  | 'COMMITTEE'
  /** The client 甲方: reports. */
  | 'CLIENT'
  /** Someone in an estate 业户. */
  | 'OCCUPANT';

export type EstateSetupQueryVariables = Exact<{
  id: string;
}>;


export type EstateSetupQuery = { readonly estate: { readonly id: string, readonly name: string, readonly type: EstateType, readonly address: string, readonly zone: string, readonly calendar: string, readonly template: string, readonly status: EstateStatus, readonly casePrefix: string, readonly boardPath: string, readonly servicePhone: string, readonly emergencyPhone: string, readonly companyPhone: string, readonly liveAt: string | null, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly unitCounts: { readonly homes: number, readonly livedIn: number, readonly vacant: number, readonly decorating: number, readonly shops: number, readonly occupants: number, readonly joined: number } | null } | null, readonly staff: ReadonlyArray<{ readonly membershipId: string, readonly role: Role }>, readonly sheetImports: ReadonlyArray<{ readonly id: string, readonly estateId: string | null, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly rowCount: number, readonly rowsDone: number, readonly accepted: number, readonly unchanged: number, readonly refused: number }> };

export const EstateSetup = operation<EstateSetupQuery, EstateSetupQueryVariables>('EstateSetup', 'query', "query EstateSetup($id:ID!){estate(id:$id){id name type address zone calendar template status casePrefix boardPath servicePhone emergencyPhone companyPhone liveAt departments{id name}unitCounts{homes livedIn vacant decorating shops occupants joined}}staff(estateId:$id){membershipId role}sheetImports(estateId:$id){id estateId kind fileName state rowCount rowsDone accepted unchanged refused}}");
