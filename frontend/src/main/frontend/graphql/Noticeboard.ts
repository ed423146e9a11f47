// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NoticeboardQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeboardQuery = { readonly noticeboard: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly text: string, readonly place: string, readonly month: string, readonly quarter: boolean, readonly category: string, readonly publishedAt: string, readonly photos: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const Noticeboard = operation<NoticeboardQuery, NoticeboardQueryVariables>('Noticeboard', 'query', "query Noticeboard($first:Int$after:String){noticeboard(first:$first after:$after){edges{node{id title text place month quarter category publishedAt photos}}pageInfo{hasNextPage endCursor}}}");
