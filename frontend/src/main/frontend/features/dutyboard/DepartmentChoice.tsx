import { useId } from 'react';
import { DutyDepartments } from 'Frontend/graphql/DutyDepartments';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';

interface Props {
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Narrows the duties to one department of the director's estate; nothing for those who see one department or many estates. */
export function DepartmentChoice({ value, onChange }: Props) {
  const id = useId();
  const { role, estateId } = useMembership();
  const asked = role === 'DIRECTOR' && estateId ? { estateId } : undefined;
  const departments = useQuery(DutyDepartments, asked).data?.estate?.departments ?? [];
  if (departments.length === 0) return null;
  return (
    <div className="native">
      <label htmlFor={id}>{t('duties.department')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('duties.departments.all')}</option>
        {departments.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
