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

export type EstatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EstatesQuery = { readonly estates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: EstateType, readonly status: EstateStatus, readonly address: string, readonly boardPath: string, readonly unitCounts: { readonly homes: number, readonly livedIn: number, readonly vacant: number, readonly decorating: number, readonly occupants: number, readonly joined: number } | null }> };

export const Estates = operation<EstatesQuery, EstatesQueryVariables>('Estates', 'query', "query Estates{estates{id name type status address boardPath unitCounts{homes livedIn vacant decorating occupants joined}}}");
