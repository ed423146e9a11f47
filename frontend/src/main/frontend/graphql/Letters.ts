// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What became of a mail. */
export type LetterState =
  /** It waits for somebody to decide. */
  | 'WAITING'
  /** It was taken in as a case. */
  | 'TAKEN'
  /** It belongs to a case that was there. */
  | 'JOINED'
  /** It was set aside, with a reason. */
  | 'ASIDE';

/** By which way it came that waits to be decided on. */
export type LetterChannel =
  /** A mail. */
  | 'EMAIL'
  /** A message in a WeChat group, sent here by a machine. */
  | 'WECHAT';

/** Why a mail was set aside. */
export type LetterReason =
  /** It was sent by a machine: an answer to it would be answered again. */
  | 'LOOP'
  /** It tells that a mail of ours could not be delivered. */
  | 'BOUNCE'
  /** It is larger than can be kept; it lies in the mailbox still. */
  | 'TOO_LARGE'
  /** It cannot be read; it lies in the mailbox still. */
  | 'UNREADABLE'
  /** Somebody found it to be no matter of the office. */
  | 'NO_MATTER';

export type LettersQueryVariables = Exact<{
  state?: LetterState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LettersQuery = { readonly letters: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly receivedAt: string, readonly channel: LetterChannel, readonly groupName: string, readonly senderName: string, readonly senderAddress: string, readonly subject: string, readonly body: string, readonly attachmentCount: number, readonly state: LetterState, readonly reason: LetterReason | null, readonly note: string | null, readonly caseId: string | null, readonly reference: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const Letters = operation<LettersQuery, LettersQueryVariables>('Letters', 'query', "query Letters($state:LetterState$first:Int$after:String){letters(state:$state first:$first after:$after){edges{node{id receivedAt channel groupName senderName senderAddress subject body attachmentCount state reason note caseId reference}}pageInfo{hasNextPage endCursor}}}");
