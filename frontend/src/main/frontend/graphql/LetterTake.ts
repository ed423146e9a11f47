// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a case is. */
export type CaseKind =
  /** 投诉 */
  | 'COMPLAINT'
  /** 报修 */
  | 'REPAIR'
  /** 建议 */
  | 'SUGGESTION'
  /** 意见 */
  | 'OPINION'
  /** 咨询 */
  | 'INQUIRY'
  /** 特约服务 */
  | 'BOOKING';

/** For letterTake. */
export type LetterTakeInput = {
  /** The letter. */
  readonly letterId: string;
  /** What it is. */
  readonly kind: CaseKind;
  /** The category, where known. */
  readonly category?: string | null | undefined;
  /** The occupant who wrote, where known. */
  readonly occupantId?: string | null | undefined;
  /** The unit where it is. */
  readonly unitId?: string | null | undefined;
  /** The common place where it is. */
  readonly commonPlaceId?: string | null | undefined;
  /** The place in words, where it is neither. */
  readonly placeText?: string | null | undefined;
  /** The sender's phone, where the mail tells it. */
  readonly phone?: string | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type LetterTakeMutationVariables = Exact<{
  input: LetterTakeInput;
}>;


export type LetterTakeMutation = { readonly letterTake: { readonly caseId: string | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const LetterTake = operation<LetterTakeMutation, LetterTakeMutationVariables>('LetterTake', 'mutation', "mutation LetterTake($input:LetterTakeInput!){letterTake(input:$input){caseId errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
