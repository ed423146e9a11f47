// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a machine may send with its key. */
export type HookPurpose =
  /** Messages of a WeChat group; they wait at the desk beside the mails. */
  | 'WECHAT'
  /** How often the phone rang. */
  | 'PHONE';

export type HookKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type HookKeysQuery = { readonly hookKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly purpose: HookPurpose, readonly createdAt: string, readonly createdBy: string, readonly revokedAt: string | null, readonly deliveries: number }> };

export const HookKeys = operation<HookKeysQuery, HookKeysQueryVariables>('HookKeys', 'query', "query HookKeys{hookKeys{id name purpose createdAt createdBy revokedAt deliveries}}");
