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

export type ComparisonOfEstatesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<CaseKind> | CaseKind | null | undefined;
}>;


export type ComparisonOfEstatesQuery = { readonly comparison: { readonly from: string, readonly to: string, readonly estates: ReadonlyArray<{ readonly estateId: string, readonly estateName: string, readonly cases: number, readonly households: number, readonly livedInHomes: number | null, readonly casesPerHundredHomes: number | null, readonly ranked: boolean, readonly satisfactionTarget: number | null, readonly satisfactionMissed: boolean, readonly onTime: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly handlingTime: { readonly count: number, readonly median: number | null, readonly medianLow: number | null, readonly medianHigh: number | null, readonly p90: number | null, readonly p90Low: number | null, readonly p90High: number | null }, readonly coverage: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly satisfaction: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly repeats: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly invalid: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly notReached: { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly exclusions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly count: number }> }> } };

export type SharePartsFragment = { readonly count: number, readonly of: number, readonly value: number | null, readonly low: number | null, readonly high: number | null };

export const ComparisonOfEstates = operation<ComparisonOfEstatesQuery, ComparisonOfEstatesQueryVariables>('ComparisonOfEstates', 'query', "query ComparisonOfEstates($from:Date$to:Date$kinds:[CaseKind!]){comparison(from:$from to:$to kinds:$kinds){from to estates{estateId estateName cases households livedInHomes casesPerHundredHomes ranked onTime{...ShareParts}handlingTime{count median medianLow medianHigh p90 p90Low p90High}coverage{...ShareParts}satisfaction{...ShareParts}satisfactionTarget satisfactionMissed repeats{...ShareParts}invalid{...ShareParts}notReached{...ShareParts}exclusions{code title count}}}}fragment ShareParts on Share{count of value low high}");
