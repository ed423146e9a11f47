import type { Role } from 'Frontend/lib/session';

export interface Area {
  readonly to: string;
  /** Key of the text. */
  readonly label: string;
}

const inbox: Area = { to: '/desk', label: 'nav.inbox' };
const intake: Area = { to: '/desk/intake', label: 'nav.intake' };
const calls: Area = { to: '/desk/calls', label: 'nav.calls' };
const myDuties: Area = { to: '/duties', label: 'nav.myDuties' };
const rounds: Area = { to: '/rounds', label: 'nav.rounds' };
const phones: Area = { to: '/phones', label: 'nav.phones' };
const board: Area = { to: '/board', label: 'nav.board' };
const shared: Area = { to: '/shared', label: 'nav.shared' };
const places: Area = { to: '/places', label: 'nav.places' };
const clauses: Area = { to: '/clauses', label: 'nav.clauses' };
const companyAreas: readonly Area[] = [
  { to: '/company', label: 'nav.estates' },
  { to: '/company/comparison', label: 'nav.compare' },
  { to: '/company/imports', label: 'nav.imports' },
  { to: '/company/cases', label: 'nav.companyAlone' },
  { to: '/company/calls', label: 'nav.calls' },
  { to: '/company/rechecks', label: 'nav.rechecks' },
  { to: '/company/duties', label: 'nav.duties' },
  phones,
  { to: '/lateness', label: 'nav.lateness' },
  { to: '/company/settings', label: 'nav.settings' },
];

const areas: Readonly<Record<Role, readonly Area[]>> = {
  OCCUPANT: [
    { to: '/occupant', label: 'nav.myCases' },
    { to: '/occupant/file', label: 'nav.file' },
    { to: '/occupant/board', label: 'nav.board' },
  ],
  DESK: [
    inbox,
    intake,
    { to: '/desk/letters', label: 'nav.letters' },
    calls,
    shared,
    { to: '/desk/untold', label: 'nav.untold' },
    myDuties,
    { to: '/desk/outcomes', label: 'nav.outcomes' },
    { to: '/desk/occupants', label: 'nav.occupants' },
    places,
    clauses,
    board,
  ],
  GUARD: [inbox, intake, myDuties, rounds, clauses, board],
  SUPERVISOR: [{ to: '/supervisor', label: 'nav.departmentCases' }, myDuties, clauses, board],
  WORKER: [{ to: '/worker', label: 'nav.orders' }, myDuties, clauses, board],
  DIRECTOR: [
    { to: '/director', label: 'nav.approvals' },
    { to: '/director/duties', label: 'nav.duties' },
    { to: '/lateness', label: 'nav.lateness' },
    { to: '/director/cases', label: 'nav.cases' },
    shared,
    { to: '/director/roster', label: 'nav.roster' },
    rounds,
    phones,
    { to: '/director/people', label: 'nav.people' },
    { to: '/director/occupants', label: 'nav.occupants' },
    places,
    { to: '/director/settings', label: 'nav.settings' },
    clauses,
    { to: '/director/mailbox', label: 'nav.mailbox' },
    { to: '/director/open311', label: 'nav.open311' },
    board,
  ],
  HEAD_OFFICE: [...companyAreas, { to: '/company/people', label: 'nav.people' }],
  QUALITY: companyAreas.filter(({ to }) => to !== '/company/imports'),
  PLATFORM_OPERATOR: [{ to: '/platform', label: 'platform.companies' }],
  COMMITTEE: [{ to: '/committee', label: 'nav.cases' }, board],
  CLIENT: [{ to: '/client', label: 'nav.client' }],
};

/** The screens that a role is led to; the first is its home. */
export function areasOf(role: Role | undefined): readonly Area[] {
  return role ? areas[role] : [];
}
