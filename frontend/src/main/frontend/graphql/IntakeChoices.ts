// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a case is. */
export type CaseKind =
  /** 投诉 */
  | 'COMPLAINT'
  /** 报修 */
  | 'REPAIR'
  /** 建议 */
  | 'SUGGESTION'
  /** 意见 */
  | 'OPINION'
  /** 咨询 */
  | 'INQUIRY'
  /** 特约服务 */
  | 'BOOKING';

export type IntakeChoicesQueryVariables = Exact<{
  estateId: string;
}>;


export type IntakeChoicesQuery = { readonly categories: ReadonlyArray<{ readonly code: string, readonly parent: string | null, readonly name: string, readonly kinds: ReadonlyArray<CaseKind> }>, readonly commonPlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly building: string }> };

export const IntakeChoices = operation<IntakeChoicesQuery, IntakeChoicesQueryVariables>('IntakeChoices', 'query', "query IntakeChoices($estateId:ID!){categories(estateId:$estateId){code parent name kinds}commonPlaces(estateId:$estateId){id name building}}");
