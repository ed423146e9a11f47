// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A procedure to keep. */
export type TemplateSaveInput = {
  /** The text, as YAML. */
  readonly text: string;
  /** Why. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type TemplateSaveMutationVariables = Exact<{
  input: TemplateSaveInput;
}>;


export type TemplateSaveMutation = { readonly templateSave: { readonly template: { readonly id: string, readonly name: string, readonly version: number } | null, readonly problems: ReadonlyArray<{ readonly line: number, readonly column: number, readonly clause: string, readonly message: string }>, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

export type TemplateProblemPartsFragment = { readonly line: number, readonly column: number, readonly clause: string, readonly message: string };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const TemplateSave = operation<TemplateSaveMutation, TemplateSaveMutationVariables>('TemplateSave', 'mutation', "mutation TemplateSave($input:TemplateSaveInput!){templateSave(input:$input){template{id name version}problems{...TemplateProblemParts}errors{...UserErrorParts}}}fragment TemplateProblemParts on TemplateProblem{line column clause message}fragment UserErrorParts on UserError{__typename message path code}");
