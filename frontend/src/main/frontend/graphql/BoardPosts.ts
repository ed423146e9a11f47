// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who may read a post. */
export type BoardReaders =
  /** Those who live or work in the estate. */
  | 'RESIDENTS'
  /** Anyone. */
  | 'PUBLIC';

export type BoardPostsQueryVariables = Exact<{
  archived?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardPostsQuery = { readonly noticeboard: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly text: string, readonly place: string, readonly month: string, readonly quarter: boolean, readonly category: string, readonly readableBy: BoardReaders, readonly publishedAt: string, readonly photos: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const BoardPosts = operation<BoardPostsQuery, BoardPostsQueryVariables>('BoardPosts', 'query', "query BoardPosts($archived:Boolean$first:Int$after:String){noticeboard(archived:$archived first:$first after:$after){edges{node{id title text place month quarter category readableBy publishedAt photos}}pageInfo{hasNextPage endCursor}}}");
