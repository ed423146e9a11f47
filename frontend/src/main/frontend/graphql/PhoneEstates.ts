// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PhoneEstatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneEstatesQuery = { readonly estates: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const PhoneEstates = operation<PhoneEstatesQuery, PhoneEstatesQueryVariables>('PhoneEstates', 'query', "query PhoneEstates{estates{id name}}");
