// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why law is involved in a case. */
export type LegalMatter =
  /** 人身伤害 */
  | 'INJURY'
  /** 索赔 */
  | 'CLAIM'
  /** 承重结构 */
  | 'BEARING_WALL'
  /** 律师函 */
  | 'LAWYER_LETTER'
  /** 其他法律问题 */
  | 'OTHER'
  /** 不涉及: takes a mark back */
  | 'NONE';

/** For caseInvestigate. */
export type CaseInvestigateInput = {
  /** The case. */
  readonly caseId: string;
  /** The version that the actor saw; another's act in between is a conflict. */
  readonly version: number;
  /** What was found. */
  readonly findings: string;
  /** A third party's account; none where nobody else is involved. */
  readonly thirdParty?: string | null | undefined;
  /** What was heard of the law, as an account; a review that counts is recorded by caseLegalReview. */
  readonly legalReview?: string | null | undefined;
  /** Why law is involved, where it is; nothing changes where not given. */
  readonly law?: LegalMatter | null | undefined;
  /** How much is claimed, in yuan. */
  readonly claim?: number | null | undefined;
  /** When it happened; now where none is given. */
  readonly happenedAt?: string | null | undefined;
  /** Why it is entered so late: the director's reason makes it count. */
  readonly lateReason?: string | null | undefined;
  /** The membership that acted, where another enters it 代录. */
  readonly actedById?: string | null | undefined;
  /** Photos, recordings, papers: ids that POST /api/uploads answered. */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type CaseInvestigateMutationVariables = Exact<{
  input: CaseInvestigateInput;
}>;


export type CaseInvestigateMutation = { readonly caseInvestigate: { readonly case: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const CaseInvestigate = operation<CaseInvestigateMutation, CaseInvestigateMutationVariables>('CaseInvestigate', 'mutation', "mutation CaseInvestigate($input:CaseInvestigateInput!){caseInvestigate(input:$input){case{id}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
