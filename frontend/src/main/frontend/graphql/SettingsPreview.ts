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

/** What an estate might have otherwise. */
export type SettingsProposalInput = {
  /** The estate. */
  readonly estateId: string;
  /** Figures. */
  readonly settings?: ReadonlyArray<SettingInput> | null | undefined;
  /** A template to move to, at its newest version. */
  readonly template?: string | null | undefined;
  /** Clauses to take over from other templates. */
  readonly clausesOn?: ReadonlyArray<ClauseChoiceInput> | null | undefined;
  /** Clauses to drop. */
  readonly clausesOff?: ReadonlyArray<string> | null | undefined;
  /** The calendar. */
  readonly calendar?: CalendarChangeInput | null | undefined;
};

export type SettingsPreviewQueryVariables = Exact<{
  input: SettingsProposalInput;
}>;


export type SettingsPreviewQuery = { readonly settingsDifference: { readonly changes: ReadonlyArray<{ readonly kind: string, readonly key: string, readonly title: string, readonly before: string | null, readonly after: string | null }>, readonly errors: ReadonlyArray<
      | { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
      | { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string }
    >, readonly preview: { readonly from: string, readonly until: string, readonly subjects: number, readonly missingYears: ReadonlyArray<number>, readonly before: { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number }, readonly after: { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number }, readonly clauses: ReadonlyArray<{ readonly clauseId: string, readonly title: string, readonly before: { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number }, readonly after: { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number } }> } | null } | null };

type UserErrorParts_InputError_Fragment = { readonly __typename: 'InputError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

type UserErrorParts_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly message: string, readonly path: ReadonlyArray<string>, readonly code: string };

export type UserErrorPartsFragment =
  | UserErrorParts_InputError_Fragment
  | UserErrorParts_ConflictError_Fragment
;

export type PreviewCountPartsFragment = { readonly due: number, readonly met: number, readonly breached: number, readonly waiting: number };

export const SettingsPreview = operation<SettingsPreviewQuery, SettingsPreviewQueryVariables>('SettingsPreview', 'query', "query SettingsPreview($input:SettingsProposalInput!){settingsDifference(input:$input){changes{kind key title before after}errors{...UserErrorParts}preview{from until subjects missingYears before{...PreviewCountParts}after{...PreviewCountParts}clauses{clauseId title before{...PreviewCountParts}after{...PreviewCountParts}}}}}fragment UserErrorParts on UserError{__typename message path code}fragment PreviewCountParts on PreviewCount{due met breached waiting}");
