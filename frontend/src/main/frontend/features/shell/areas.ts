import type { Role } from 'Frontend/lib/session';

export interface Area {
  readonly to: string;
  /** Key of the text. */
  readonly label: string;
}

const inbox: Area = { to: '/desk', label: 'nav.inbox' };
const intake: Area = { to: '/desk/intake', label: 'nav.intake' };
const calls: Area = { to: '/desk/calls', label: 'nav.calls' };
const companyAreas: readonly Area[] = [
  { to: '/company', label: 'nav.estates' },
  { to: '/company/compare', label: 'nav.compare' },
  { to: '/company/imports', label: 'nav.imports' },
  { to: '/company/calls', label: 'nav.calls' },
];

const areas: Readonly<Record<Role, readonly Area[]>> = {
  OCCUPANT: [
    { to: '/occupant', label: 'nav.myCases' },
    { to: '/occupant/file', label: 'nav.file' },
    { to: '/occupant/board', label: 'nav.board' },
  ],
  DESK: [inbox, intake, calls, { to: '/desk/outcomes', label: 'nav.outcomes' }],
  GUARD: [inbox, intake],
  SUPERVISOR: [{ to: '/supervisor', label: 'nav.departmentCases' }],
  WORKER: [{ to: '/worker', label: 'nav.orders' }],
  DIRECTOR: [
    { to: '/director', label: 'nav.approvals' },
    { to: '/director/duties', label: 'nav.duties' },
    { to: '/director/cases', label: 'nav.cases' },
    { to: '/director/people', label: 'nav.people' },
  ],
  HEAD_OFFICE: companyAreas,
  QUALITY: companyAreas,
  PLATFORM_OPERATOR: [],
  COMMITTEE: [{ to: '/occupant/board', label: 'nav.board' }],
  CLIENT: [],
};

/** The screens that a role is led to; the first is its home. */
export function areasOf(role: Role | undefined): readonly Area[] {
  return role ? areas[role] : [];
}
