import type { Role } from 'Frontend/lib/session';

const folders: Readonly<Partial<Record<Role, string>>> = {
  OCCUPANT: '/occupant/cases',
  DESK: '/desk/cases',
  GUARD: '/desk/cases',
  SUPERVISOR: '/supervisor/cases',
  WORKER: '/worker/orders',
  DIRECTOR: '/director/cases',
  HEAD_OFFICE: '/company/cases',
  QUALITY: '/company/cases',
};

/** Where a role reads a case; undefined for roles that read none. */
export function casePath(role: Role, caseId: string): string | undefined {
  const folder = folders[role];
  return folder && `${folder}/${caseId}`;
}
