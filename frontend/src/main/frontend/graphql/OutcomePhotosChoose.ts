// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A photo to hang. */
export type OutcomePhotoInput = {
  /** The photo of the case. */
  readonly attachmentId: string;
  /** Whether it shows the complainant's own home. */
  readonly ownHome: boolean;
};

/** The photos to hang, in place of those chosen before. */
export type OutcomePhotosChooseInput = {
  /** The outcome. */
  readonly outcomeId: string;
  /** The version that the caller saw. */
  readonly version: number;
  /** Six at most; none takes all back. */
  readonly photos: ReadonlyArray<OutcomePhotoInput>;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type OutcomePhotosChooseMutationVariables = Exact<{
  input: OutcomePhotosChooseInput;
}>;


export type OutcomePhotosChooseMutation = { readonly outcomePhotosChoose: { readonly outcome: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const OutcomePhotosChoose = operation<OutcomePhotosChooseMutation, OutcomePhotosChooseMutationVariables>('OutcomePhotosChoose', 'mutation', "mutation OutcomePhotosChoose($input:OutcomePhotosChooseInput!){outcomePhotosChoose(input:$input){outcome{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
