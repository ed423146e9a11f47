// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** For warrantyTermSet. */
export type WarrantyTermSetInput = {
  /** The estate. */
  readonly estateId: string;
  /** The unit as people write it: 3-2-1201. */
  readonly unit: string;
  /** Which part of the building. */
  readonly trade: WarrantyTrade;
  /** The last day on which the warranty holds; none where the estate's periods hold again. */
  readonly endsOn?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

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

export type WarrantyTermSetMutationVariables = Exact<{
  input: WarrantyTermSetInput;
}>;


export type WarrantyTermSetMutation = { readonly warrantyTermSet: { readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const WarrantyTermSet = operation<WarrantyTermSetMutation, WarrantyTermSetMutationVariables>('WarrantyTermSet', 'mutation', "mutation WarrantyTermSet($input:WarrantyTermSetInput!){warrantyTermSet(input:$input){errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
