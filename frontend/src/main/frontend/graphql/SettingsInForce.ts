// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SettingsInForceQueryVariables = Exact<{
  estateId: string;
}>;


export type SettingsInForceQuery = { readonly settings: { readonly id: string, readonly number: number, readonly effectiveFrom: string, readonly template: { readonly name: string }, readonly settings: ReadonlyArray<{ readonly key: string, readonly title: string, readonly value: string, readonly unit: string }> } | null };

export const SettingsInForce = operation<SettingsInForceQuery, SettingsInForceQueryVariables>('SettingsInForce', 'query', "query SettingsInForce($estateId:ID!){settings(estateId:$estateId){id number effectiveFrom template{name}settings{key title value unit}}}");
