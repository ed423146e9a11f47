// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** As what somebody lives or works in a unit. */
export type OccupantKind =
  /** Owner-occupier. */
  | 'OWNER'
  /** Owner who lets 出租业主. */
  | 'LANDLORD'
  /** Renter 租户. */
  | 'RENTER'
  /** Shop 商户. */
  | 'SHOP'
  /** Internal unit of the company 内部单位. */
  | 'INTERNAL';

export type OccupantSearchQueryVariables = Exact<{
  estateId: string;
  text: string;
}>;


export type OccupantSearchQuery = { readonly occupantSearch: ReadonlyArray<{ readonly occupancyId: string, readonly occupantId: string, readonly name: string, readonly phone: string, readonly kind: OccupantKind, readonly joined: boolean, readonly unit: { readonly id: string, readonly path: string } }> };

export const OccupantSearch = operation<OccupantSearchQuery, OccupantSearchQueryVariables>('OccupantSearch', 'query', "query OccupantSearch($estateId:ID!$text:String!){occupantSearch(estateId:$estateId text:$text first:20){occupancyId occupantId name phone kind joined unit{id path}}}");
