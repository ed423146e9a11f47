// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlacePostersQueryVariables = Exact<{
  estateId: string;
}>;


export type PlacePostersQuery = { readonly placePosters: ReadonlyArray<{ readonly url: string, readonly path: string, readonly size: number, readonly place: { readonly id: string, readonly name: string, readonly building: string } }>, readonly estate: { readonly name: string, readonly emergencyPhone: string } | null };

export const PlacePosters = operation<PlacePostersQuery, PlacePostersQueryVariables>('PlacePosters', 'query', "query PlacePosters($estateId:ID!){placePosters(estateId:$estateId){place{id name building}url path size}estate(id:$estateId){name emergencyPhone}}");
