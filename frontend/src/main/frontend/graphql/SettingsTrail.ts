// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SettingsTrailQueryVariables = Exact<{
  estateId?: string | null | undefined;
}>;


export type SettingsTrailQuery = { readonly settingsTrail: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly key: string, readonly title: string, readonly before: string | null, readonly after: string | null, readonly reason: string, readonly version: number | null, readonly effectiveFrom: string | null, readonly madeAt: string, readonly madeBy: string }> };

export const SettingsTrail = operation<SettingsTrailQuery, SettingsTrailQueryVariables>('SettingsTrail', 'query', "query SettingsTrail($estateId:ID){settingsTrail(estateId:$estateId){id kind key title before after reason version effectiveFrom madeAt madeBy}}");
