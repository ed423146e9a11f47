// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A part of a building for which the developer gives a warranty. */
export type WarrantyTrade =
  /** Foundations and structure, for as long as they are designed to stand. */
  | 'STRUCTURE'
  /** Roofs, outer walls, wet rooms. */
  | 'WATERPROOF'
  /** Heating, for so many heating seasons. */
  | 'HEATING'
  /** Cooling, for so many cooling seasons. */
  | 'COOLING'
  /** Doors, windows, surfaces, fittings. */
  | 'FITTING'
  /** Pipes, wiring, installed equipment. */
  | 'SYSTEM';

export type HandoversQueryVariables = Exact<{
  estateId: string;
}>;


export type HandoversQuery = { readonly handovers: ReadonlyArray<{ readonly building: string, readonly on: string | null, readonly units: number, readonly unitsWithout: number }>, readonly warrantyTerms: ReadonlyArray<{ readonly unit: string, readonly trade: WarrantyTrade, readonly endsOn: string }> };

export const Handovers = operation<HandoversQuery, HandoversQueryVariables>('Handovers', 'query', "query Handovers($estateId:ID!){handovers(estateId:$estateId){building on units unitsWithout}warrantyTerms(estateId:$estateId){unit trade endsOn}}");
