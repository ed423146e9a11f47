import type { Option } from 'Frontend/components/form/fields';
import { t } from 'Frontend/lib/i18n';
import type { Scene } from './act';

/** Names of an enumeration as options, with texts under a common beginning. */
export function optionsOf(beginning: string, names: readonly string[]): readonly Option[] {
  return names.map((name) => ({ value: name, label: t(`${beginning}.${name}`) }));
}

/** The estate's departments. */
export function departmentOptions({ choices }: Scene): readonly Option[] {
  return (choices?.estate?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** Staff who can handle a case, those of one department where it is known. */
export function staffOptions({ choices }: Scene, departmentId: string | undefined): readonly Option[] {
  return (choices?.staff ?? [])
    .filter(({ department }) => !departmentId || !department || department.id === departmentId)
    .map(({ membershipId, displayName, role }) => ({
      value: membershipId,
      label: `${displayName} · ${t(`role.${role}`)}`,
    }));
}

/** Categories with the name of their parent in front. */
export function categoryOptions({ choices }: Scene): readonly Option[] {
  const categories = choices?.categories ?? [];
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  return categories.map(({ code, parent, name }) => ({
    value: code,
    label: parent ? `${names.get(parent) ?? ''} › ${name}` : name,
  }));
}

export const kinds = ['COMPLAINT', 'REPAIR', 'INQUIRY', 'SUGGESTION', 'OPINION', 'BOOKING'] as const;
export const contactMethods = ['PHONE', 'DOOR', 'IN_PERSON', 'MESSAGE', 'LETTER'] as const;
export const pauseReasons = ['OCCUPANT', 'THIRD_PARTY', 'WEATHER', 'DEVELOPER', 'FUND_VOTE'] as const;
export const invalidReasons = ['NOT_RESPONSIBLE', 'NOT_MANAGEMENT_CAUSE', 'OUT_OF_SCOPE', 'BEYOND_ABILITY'] as const;
export const responsibilities = ['COMMON', 'UNIT', 'WARRANTY', 'UTILITY', 'NEIGHBOUR', 'OFFICE', 'COMPANY'] as const;
export const endings = ['AGREED', 'NOT_REACHED', 'NO_ANSWER', 'NOT_AGREED', 'INVALID'] as const;
