import type { Role } from 'Frontend/lib/session';

export interface Area {
  readonly to: string;
  /** Key of the text. */
  readonly label: string;
}

/** Areas that belong together, under a heading where a role has many. */
export interface AreaGroup {
  /** Key of the heading; null where the few areas of a role need none. */
  readonly heading: string | null;
  readonly areas: readonly Area[];
}

const inbox: Area = { to: '/desk', label: 'nav.inbox' };
const intake: Area = { to: '/desk/intake', label: 'nav.intake' };
const calls: Area = { to: '/desk/calls', label: 'nav.calls' };
const myDuties: Area = { to: '/duties', label: 'nav.myDuties' };
const lateness: Area = { to: '/lateness', label: 'nav.lateness' };
const rounds: Area = { to: '/rounds', label: 'nav.rounds' };
const phones: Area = { to: '/phones', label: 'nav.phones' };
const board: Area = { to: '/board', label: 'nav.board' };
const shared: Area = { to: '/shared', label: 'nav.shared' };
const places: Area = { to: '/places', label: 'nav.places' };
const clauses: Area = { to: '/clauses', label: 'nav.clauses' };
const sheets: Area = { to: '/company/imports', label: 'nav.imports' };
const settings: Area = { to: '/company/settings', label: 'nav.settings' };

const oversight: AreaGroup = {
  heading: 'nav.group.oversight',
  areas: [
    { to: '/company/cases', label: 'nav.companyAlone' },
    { to: '/company/duties', label: 'nav.duties' },
    lateness,
    { to: '/company/calls', label: 'nav.calls' },
    { to: '/company/rechecks', label: 'nav.rechecks' },
    phones,
  ],
};
const estates: Area = { to: '/company', label: 'nav.estates' };
const compare: Area = { to: '/company/comparison', label: 'nav.compare' };

const groups: Readonly<Record<Role, readonly AreaGroup[]>> = {
  OCCUPANT: few(
    { to: '/occupant', label: 'nav.myCases' },
    { to: '/occupant/file', label: 'nav.file' },
    { to: '/occupant/board', label: 'nav.board' },
  ),
  DESK: [
    {
      heading: 'nav.group.cases',
      areas: [inbox, intake, { to: '/desk/letters', label: 'nav.letters' }, shared, myDuties],
    },
    { heading: 'nav.group.afterwards', areas: [calls, { to: '/desk/untold', label: 'nav.untold' }] },
    { heading: 'nav.group.noticeboard', areas: [{ to: '/desk/outcomes', label: 'nav.outcomes' }, board] },
    { heading: 'nav.group.estate', areas: [{ to: '/desk/occupants', label: 'nav.occupants' }, places, clauses] },
  ],
  GUARD: few(inbox, intake, myDuties, rounds, clauses, board),
  SUPERVISOR: few({ to: '/supervisor', label: 'nav.departmentCases' }, myDuties, clauses, board),
  WORKER: few({ to: '/worker', label: 'nav.orders' }, myDuties, clauses, board),
  DIRECTOR: [
    {
      heading: 'nav.group.cases',
      areas: [
        { to: '/director', label: 'nav.approvals' },
        { to: '/director/cases', label: 'nav.cases' },
        shared,
        { to: '/director/duties', label: 'nav.duties' },
        lateness,
      ],
    },
    {
      heading: 'nav.group.team',
      areas: [
        { to: '/director/roster', label: 'nav.roster' },
        { to: '/director/people', label: 'nav.people' },
        rounds,
        phones,
      ],
    },
    {
      heading: 'nav.group.estate',
      areas: [{ to: '/director/occupants', label: 'nav.occupants' }, places, board],
    },
    {
      heading: 'nav.group.procedure',
      areas: [
        { to: '/director/settings', label: 'nav.settings' },
        clauses,
        { to: '/director/mailbox', label: 'nav.mailbox' },
        { to: '/director/open311', label: 'nav.open311' },
      ],
    },
  ],
  HEAD_OFFICE: [
    {
      heading: 'nav.group.estates',
      areas: [estates, compare, sheets, { to: '/company/people', label: 'nav.people' }, settings],
    },
    oversight,
  ],
  QUALITY: [{ heading: 'nav.group.estates', areas: [estates, compare, settings] }, oversight],
  PLATFORM_OPERATOR: few({ to: '/platform', label: 'platform.companies' }),
  COMMITTEE: few({ to: '/committee', label: 'nav.cases' }, board),
  CLIENT: few({ to: '/client', label: 'nav.client' }),
};

/** The screens that a role is led to, in groups; the first screen is its home. */
export function areaGroupsOf(role: Role | undefined): readonly AreaGroup[] {
  return role ? groups[role] : [];
}

/** The screens that a role is led to, in the order of their groups. */
export function areasOf(role: Role | undefined): readonly Area[] {
  return areaGroupsOf(role).flatMap(({ areas }) => areas);
}

function few(...areas: readonly Area[]): readonly AreaGroup[] {
  return [{ heading: null, areas }];
}
