// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** One threshold to set. */
export type SettingInput = {
  /** The key. */
  readonly key: string;
  /** The value, as text. */
  readonly value: string;
};

/** What kind of place an estate is. */
export type EstateType =
  /** Homes. */
  | 'RESIDENTIAL'
  /** A commercial complex. */
  | 'COMMERCIAL'
  /** An office building. */
  | 'OFFICE';

/** What a new estate needs. */
export type EstateCreateInput = {
  /** The name. */
  readonly name: string;
  /** What kind of place it is. */
  readonly type: EstateType;
  /** The address. */
  readonly address: string;
  /** The time zone. */
  readonly zone: string;
  /** The id of a work calendar. */
  readonly calendar: string;
  /** The id of a procedure template. */
  readonly template: string;
  /** The letters in front of a case number: 2 to 6 capitals, unique in the company. */
  readonly casePrefix: string;
  /** The desk's phone. */
  readonly servicePhone?: string | null | undefined;
  /** The round-the-clock phone. */
  readonly emergencyPhone?: string | null | undefined;
  /** The company's complaint phone. */
  readonly companyPhone?: string | null | undefined;
  /** Settings other than the template's, each as its key and value. */
  readonly settings?: ReadonlyArray<SettingInput> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type EstateCreateMutationVariables = Exact<{
  input: EstateCreateInput;
}>;


export type EstateCreateMutation = { readonly estateCreate: { readonly estate: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const EstateCreate = operation<EstateCreateMutation, EstateCreateMutationVariables>('EstateCreate', 'mutation', "mutation EstateCreate($input:EstateCreateInput!){estateCreate(input:$input){estate{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
