// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which of an estate's phones rang. */
export type PhoneLine =
  /** The service phone. */
  | 'SERVICE'
  /** The round-the-clock phone. */
  | 'NIGHT';

/** How one knows how often it rang. */
export type CallSource =
  /** The phone system's log. */
  | 'PHONE_SYSTEM'
  /** Somebody of the company rang to see. */
  | 'SPOT_CALL';

export type PhoneFiguresQueryVariables = Exact<{
  estateId: string;
}>;


export type PhoneFiguresQuery = { readonly phoneFigures: { readonly asked: number, readonly inTime: number, readonly rate: number | null, readonly maxRings: number, readonly spotCalls: number, readonly spotCallsPerMonth: number, readonly latest: ReadonlyArray<{ readonly id: string, readonly line: PhoneLine, readonly source: CallSource, readonly rangAt: string, readonly rings: number, readonly answered: boolean }> } };

export const PhoneFigures = operation<PhoneFiguresQuery, PhoneFiguresQueryVariables>('PhoneFigures', 'query', "query PhoneFigures($estateId:ID!){phoneFigures(estateId:$estateId){asked inTime rate maxRings spotCalls spotCallsPerMonth latest{id line source rangAt rings answered}}}");
