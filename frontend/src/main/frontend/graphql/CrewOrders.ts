// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How an order by link stands. */
export type CrewOrderState =
  /** The link works. */
  | 'OPEN'
  /** The crew reported that it is done. */
  | 'DONE'
  /** The office took it back. */
  | 'REVOKED'
  /** Its time is over. */
  | 'EXPIRED';

export type CrewOrdersQueryVariables = Exact<{
  caseId: string;
}>;


export type CrewOrdersQuery = { readonly crewOrders: ReadonlyArray<{ readonly id: string, readonly firm: string, readonly fault: string, readonly contactPassed: boolean, readonly handedOutAt: string, readonly handedOutBy: string, readonly expiresAt: string, readonly state: CrewOrderState }> };

export const CrewOrders = operation<CrewOrdersQuery, CrewOrdersQueryVariables>('CrewOrders', 'query', "query CrewOrders($caseId:ID!){crewOrders(caseId:$caseId){id firm fault contactPassed handedOutAt handedOutBy expiresAt state}}");
