// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ShiftHandoversQueryVariables = Exact<{ [key: string]: never; }>;


export type ShiftHandoversQuery = { readonly shiftHandovers: ReadonlyArray<{ readonly id: string, readonly handedByName: string, readonly handedAt: string, readonly count: number, readonly note: string, readonly takenByName: string | null, readonly takenAt: string | null, readonly own: boolean, readonly open: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dueAt: string, readonly about: { readonly reference: string, readonly place: string | null } | null }> }> };

export const ShiftHandovers = operation<ShiftHandoversQuery, ShiftHandoversQueryVariables>('ShiftHandovers', 'query', "query ShiftHandovers{shiftHandovers{id handedByName handedAt count note takenByName takenAt own open{id title about{reference place}dueAt}}}");
