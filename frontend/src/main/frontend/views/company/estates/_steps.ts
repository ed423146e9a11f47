import type { EstateSetupQuery } from 'Frontend/graphql/EstateSetup';

export type Setup = EstateSetupQuery & { readonly estate: NonNullable<EstateSetupQuery['estate']> };
export const stepNames = ['about', 'rooms', 'staff', 'live'] as const;
export type StepName = (typeof stepNames)[number];

/** Which steps of setting an estate up are done, by what is there. */
export function doneSteps({ estate, staff }: Setup): Readonly<Record<StepName, boolean>> {
  const counts = estate.unitCounts;
  return {
    about: true,
    rooms: counts !== null && counts.homes + counts.shops > 0,
    staff: staff.some(({ role }) => role === 'DIRECTOR') && staff.some(({ role }) => role === 'DESK'),
    live: estate.status === 'LIVE',
  };
}

/** Where to take the setting-up up again: the first step that is not done. */
export function nextStep(setup: Setup): StepName {
  const done = doneSteps(setup);
  return stepNames.find((name) => !done[name]) ?? 'about';
}
