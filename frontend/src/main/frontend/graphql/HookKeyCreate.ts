// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a machine may send with its key. */
export type HookPurpose =
  /** Messages of a WeChat group; they wait at the desk beside the mails. */
  | 'WECHAT'
  /** How often the phone rang. */
  | 'PHONE';

/** For hookKeyCreate. */
export type HookKeyCreateInput = {
  /** For whom it is, such as 总机. */
  readonly name: string;
  /** What may be sent with it. */
  readonly purpose: HookPurpose;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type HookKeyCreateMutationVariables = Exact<{
  input: HookKeyCreateInput;
}>;


export type HookKeyCreateMutation = { readonly hookKeyCreate: { readonly path: string | null, readonly secret: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const HookKeyCreate = operation<HookKeyCreateMutation, HookKeyCreateMutationVariables>('HookKeyCreate', 'mutation', "mutation HookKeyCreate($input:HookKeyCreateInput!){hookKeyCreate(input:$input){path secret errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
