// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlaceOfCodeQueryVariables = Exact<{
  code: string;
}>;


export type PlaceOfCodeQuery = { readonly placeOfCode: { readonly id: string } | null };

export const PlaceOfCode = operation<PlaceOfCodeQuery, PlaceOfCodeQueryVariables>('PlaceOfCode', 'query', "query PlaceOfCode($code:String!){placeOfCode(code:$code){id}}");
