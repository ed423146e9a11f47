// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClauseHelpQueryVariables = Exact<{
  estateId: string;
}>;


export type ClauseHelpQuery = { readonly clausesInForce: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly area: string, readonly pending: boolean, readonly settings: ReadonlyArray<string>, readonly duties: ReadonlyArray<string>, readonly carriedBy: string, readonly screen: string, readonly path: string }> };

export const ClauseHelp = operation<ClauseHelpQuery, ClauseHelpQueryVariables>('ClauseHelp', 'query', "query ClauseHelp($estateId:ID!){clausesInForce(estateId:$estateId){id title text area pending settings duties carriedBy screen path}}");
