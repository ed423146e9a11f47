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

/** A clause of a template. */
export type ClauseChoiceInput = {
  /** The template that has it. */
  readonly template: string;
  /** The clause. */
  readonly clause: string;
};

/** Desk hours of a day of the week to set. */
export type DeskDayInput = {
  /** mon to sun. */
  readonly day: string;
  /** Such as 08:30-12:00; none where closed. */
  readonly shifts: ReadonlyArray<string>;
};

/** Desk hours of a date to set. */
export type DeskDateInput = {
  /** The date. */
  readonly date: string;
  /** Such as 08:30-12:00; none where closed. */
  readonly shifts: ReadonlyArray<string>;
};

/** Dates and hours of an estate's own. */
export type CalendarChangeInput = {
  /** A calendar to take anew, with the years announced since; the estate's own dates stay. */
  readonly calendar?: string | null | undefined;
  /** Desk hours of days of the week. */
  readonly weekly?: ReadonlyArray<DeskDayInput> | null | undefined;
  /** Desk hours of single dates, in both directions. */
  readonly exceptions?: ReadonlyArray<DeskDateInput> | null | undefined;
  /** Dates whose exception is lifted. */
  readonly cleared?: ReadonlyArray<string> | null | undefined;
  /** Days that are worked although they would be free; working days are added, never dropped. */
  readonly worked?: ReadonlyArray<string> | null | undefined;
};

/** A change of settings. */
export type SettingsChangeInput = {
  /** The estate. */
  readonly estateId: string;
  /** What is to change. */
  readonly settings: ReadonlyArray<SettingInput>;
  /** A template to move to, at its newest version. */
  readonly template?: string | null | undefined;
  /** Clauses to take over from other templates. */
  readonly clausesOn?: ReadonlyArray<ClauseChoiceInput> | null | undefined;
  /** Clauses to drop. */
  readonly clausesOff?: ReadonlyArray<string> | null | undefined;
  /** Changes of the calendar. */
  readonly calendar?: CalendarChangeInput | null | undefined;
  /** From which day on: tomorrow or later. */
  readonly effectiveOn: string;
  /** Why. */
  readonly reason: string;
  /** Sending the same key again does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

export type SettingsChangeMutationVariables = Exact<{
  input: SettingsChangeInput;
}>;


export type SettingsChangeMutation = { readonly settingsChange: { readonly version: { readonly id: string, readonly number: number, readonly effectiveFrom: string } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    > } };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export const SettingsChange = operation<SettingsChangeMutation, SettingsChangeMutationVariables>('SettingsChange', 'mutation', "mutation SettingsChange($input:SettingsChangeInput!){settingsChange(input:$input){version{id number effectiveFrom}errors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename message path code}");
