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
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardPostsQuery = { readonly noticeboard: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly text: string, readonly place: string, readonly month: string, readonly category: string, readonly readableBy: BoardReaders, readonly publishedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const BoardPosts = operation<BoardPostsQuery, BoardPostsQueryVariables>('BoardPosts', 'query', "query BoardPosts($first:Int$after:String){noticeboard(first:$first after:$after){edges{node{id title text place month category readableBy publishedAt}}pageInfo{hasNextPage endCursor}}}");
