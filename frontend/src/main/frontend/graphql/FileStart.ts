// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FileStartQueryVariables = Exact<{
  estateId: string;
}>;


export type FileStartQuery = { readonly estate: { readonly name: string, readonly servicePhone: string, readonly emergencyPhone: string } | null, readonly categoryTiles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly categories: ReadonlyArray<string>, readonly call: string }>, readonly myUnits: ReadonlyArray<{ readonly id: string, readonly path: string }>, readonly commonPlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly building: string }> };

export const FileStart = operation<FileStartQuery, FileStartQueryVariables>('FileStart', 'query', "query FileStart($estateId:ID!){estate(id:$estateId){name servicePhone emergencyPhone}categoryTiles(estateId:$estateId){id title categories call}myUnits{id path}commonPlaces(estateId:$estateId){id name building}}");
