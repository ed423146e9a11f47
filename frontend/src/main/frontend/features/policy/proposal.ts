import type { SettingsPreviewQueryVariables } from 'Frontend/graphql/SettingsPreview';

type Input = SettingsPreviewQueryVariables['input'];

export interface DeskDate {
  readonly date: string;
  readonly shifts: readonly string[];
}

/** What somebody would have otherwise in an estate, as they have put it together so far. */
export interface Proposal {
  readonly settings: Readonly<Record<string, string>>;
  readonly template: string | undefined;
  readonly on: readonly { readonly template: string; readonly clause: string }[];
  readonly off: readonly string[];
  readonly renewCalendar: boolean;
  readonly exceptions: readonly DeskDate[];
  readonly cleared: readonly string[];
  readonly worked: readonly string[];
}

export const nothing: Proposal = {
  settings: {},
  template: undefined,
  on: [],
  off: [],
  renewCalendar: false,
  exceptions: [],
  cleared: [],
  worked: [],
};

/** How many things it changes. */
export function changesIn(proposal: Proposal): number {
  return (
    Object.keys(proposal.settings).length +
    (proposal.template ? 1 : 0) +
    proposal.on.length +
    proposal.off.length +
    (proposal.renewCalendar ? 1 : 0) +
    proposal.exceptions.length +
    proposal.cleared.length +
    proposal.worked.length
  );
}

/** The proposal as the server takes it. */
export function inputOf(estateId: string, calendar: string, proposal: Proposal): Input {
  const { settings, template, on, off, renewCalendar, exceptions, cleared, worked } = proposal;
  const dates = renewCalendar || exceptions.length + cleared.length + worked.length > 0;
  return {
    estateId,
    settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
    ...(template ? { template } : {}),
    ...(on.length > 0 ? { clausesOn: [...on] } : {}),
    ...(off.length > 0 ? { clausesOff: [...off] } : {}),
    ...(dates
      ? {
          calendar: {
            ...(renewCalendar ? { calendar } : {}),
            exceptions: exceptions.map(({ date, shifts }) => ({ date, shifts: [...shifts] })),
            cleared: [...cleared],
            worked: [...worked],
          },
        }
      : {}),
  };
}

/** Shifts as somebody types them: `08:30-12:00, 13:30-18:00`; nothing for a day on which the desk stays closed. */
export function shiftsOf(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((part) => part.trim().replace(/[–—~～]/g, '-'))
    .filter((part) => part !== '');
}
