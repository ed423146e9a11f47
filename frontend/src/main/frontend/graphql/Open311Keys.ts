// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Open311KeysQueryVariables = Exact<{ [key: string]: never; }>;


export type Open311KeysQuery = { readonly open311Keys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly createdBy: string, readonly revokedAt: string | null, readonly requests: number }> };

export const Open311Keys = operation<Open311KeysQuery, Open311KeysQueryVariables>('Open311Keys', 'query', "query Open311Keys{open311Keys{id name createdAt createdBy revokedAt requests}}");
