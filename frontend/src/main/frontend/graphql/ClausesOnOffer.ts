// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClausesOnOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type ClausesOnOfferQuery = { readonly templates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly own: boolean, readonly clauses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly pending: boolean }> }> };

export const ClausesOnOffer = operation<ClausesOnOfferQuery, ClausesOnOfferQueryVariables>('ClausesOnOffer', 'query', "query ClausesOnOffer{templates{id version name own clauses{id title text pending}}}");
