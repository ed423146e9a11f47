// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A bound or a default to set. */
export type CompanyValueInput = {
  /** The key. */
  readonly key: string;
  /** The value, as text; none to lift it. */
  readonly value?: string | null | undefined;
};

/** What the company sets for its estates. */
export type CompanyBoundsChangeInput = {
  /** How lax an estate may be at most. */
  readonly bounds?: ReadonlyArray<CompanyValueInput> | null | undefined;
  /** What new estates start with. */
  readonly defaults?: ReadonlyArray<CompanyValueInput> | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CompanyBoundsChangeMutationVariables = Exact<{
  input: CompanyBoundsChangeInput;
}>;


export type CompanyBoundsChangeMutation = { readonly companyBoundsChange: { readonly tightenedEstates: ReadonlyArray<string> | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CompanyBoundsChange = operation<CompanyBoundsChangeMutation, CompanyBoundsChangeMutationVariables>('CompanyBoundsChange', 'mutation', "mutation CompanyBoundsChange($input:CompanyBoundsChangeInput!){companyBoundsChange(input:$input){tightenedEstates errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
