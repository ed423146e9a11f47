import { chosen, type Field, givenText, textOf, type Values } from 'Frontend/components/form/fields';
import type { StaffInviteMutationVariables } from 'Frontend/graphql/StaffInvite';
import { t } from 'Frontend/lib/i18n';
import type { Role } from 'Frontend/lib/session';

const ofDepartment: readonly string[] = ['SUPERVISOR', 'WORKER', 'DESK', 'GUARD'];
const needsDepartment: readonly string[] = ['SUPERVISOR', 'WORKER'];

/** Roles in one estate, in the order in which an office is usually filled. */
export const estateRoles: readonly Role[] = [
  'DIRECTOR',
  'DESK',
  'SUPERVISOR',
  'WORKER',
  'GUARD',
  'COMMITTEE',
  'CLIENT',
];
/** Roles that reach the whole company. */
export const companyRoles: readonly Role[] = ['HEAD_OFFICE', 'QUALITY'];

/** Where the place is: in an estate, in one's own company, or in one that the platform operator names. */
export interface Reach {
  readonly estateId?: string | undefined;
  readonly companyId?: string | undefined;
}

export interface Department {
  readonly id: string;
  readonly name: string;
}

/** What is asked of somebody who is to take a place. */
export function inviteFields(roles: readonly Role[], departments: readonly Department[]): readonly Field[] {
  const department = {
    kind: 'choice' as const,
    name: 'departmentId',
    label: t('staff.department'),
    options: departments.map(({ id, name }) => ({ value: id, label: name })),
  };
  const roleOf = ({ role }: Values) => String(role ?? '');
  return [
    {
      kind: 'choice',
      name: 'role',
      label: t('staff.role'),
      required: true,
      options: roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    },
    { kind: 'line', name: 'displayName', label: t('staff.name'), required: true },
    { ...department, required: true, when: (values) => needsDepartment.includes(roleOf(values)) },
    {
      ...department,
      name: 'otherDepartmentId',
      when: (values) => ofDepartment.includes(roleOf(values)) && !needsDepartment.includes(roleOf(values)),
    },
    { kind: 'line', name: 'staffNumber', label: t('staff.number') },
    { kind: 'line', name: 'email', label: t('staff.email'), hint: t('staff.emailHint'), inputMode: 'email' },
  ];
}

/** What the form amounts to. */
export function inviteInput(
  values: Values,
  { estateId, companyId }: Reach,
  idempotencyKey: string,
): StaffInviteMutationVariables['input'] {
  const role = chosen<Role>(values, 'role');
  const field = needsDepartment.includes(role) ? 'departmentId' : 'otherDepartmentId';
  return {
    estateId,
    companyId,
    role,
    displayName: givenText(values, 'displayName'),
    departmentId: ofDepartment.includes(role) ? textOf(values, field) : undefined,
    staffNumber: textOf(values, 'staffNumber'),
    email: textOf(values, 'email'),
    idempotencyKey,
  };
}
