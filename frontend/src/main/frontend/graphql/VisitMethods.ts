// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a visit is made. */
export type VisitMethod =
  /** 当面口头 */
  | 'ORAL'
  /** 电话 */
  | 'PHONE'
  /** 上门 */
  | 'DOOR'
  /** 信函 */
  | 'LETTER'
  /** 短信或邮件问卷 */
  | 'MESSAGE';

export type VisitMethodsQueryVariables = Exact<{
  estateId: string;
}>;


export type VisitMethodsQuery = { readonly visitMethods: ReadonlyArray<VisitMethod> };

export const VisitMethods = operation<VisitMethodsQuery, VisitMethodsQueryVariables>('VisitMethods', 'query', "query VisitMethods($estateId:ID!){visitMethods(estateId:$estateId)}");
