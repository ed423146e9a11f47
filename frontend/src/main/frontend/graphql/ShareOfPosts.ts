// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ShareOfPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareOfPostsQuery = { readonly noticeboardShare: { readonly closed: number | null, readonly posted: number | null, readonly publicPath: string | null } };

export const ShareOfPosts = operation<ShareOfPostsQuery, ShareOfPostsQueryVariables>('ShareOfPosts', 'query', "query ShareOfPosts{noticeboardShare{closed posted publicPath}}");
