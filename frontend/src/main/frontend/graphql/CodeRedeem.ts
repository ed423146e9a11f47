// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A code that somebody was handed. */
export type CodeRedeemInput = {
  /** The code, with or without hyphens. */
  readonly code: string;
};

export type CodeRedeemMutationVariables = Exact<{
  input: CodeRedeemInput;
}>;


export type CodeRedeemMutation = { readonly codeRedeem: { readonly membershipId: string | null, readonly renewLogin: boolean | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CodeRedeem = operation<CodeRedeemMutation, CodeRedeemMutationVariables>('CodeRedeem', 'mutation', "mutation CodeRedeem($input:CodeRedeemInput!){codeRedeem(input:$input){membershipId renewLogin errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
