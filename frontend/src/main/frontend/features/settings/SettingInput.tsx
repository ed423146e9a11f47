import { t } from 'Frontend/lib/i18n';

export interface Setting {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly type: string;
  readonly unit: string;
  readonly direction: string;
  readonly fromProcedure: boolean;
}

/** One figure in a table of settings; what differs from the template is marked. */
export function SettingRow({
  setting,
  value,
  error,
  onChange,
}: {
  setting: Setting;
  value: string | undefined;
  error: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { key, title, type, unit, direction, fromProcedure } = setting;
  const id = `setting-${key}`;
  const shown = value ?? setting.value;
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{title}</label>
        <div className="small muted">{t(fromProcedure ? 'setting.fromProcedure' : 'setting.proposal')}</div>
      </th>
      <td className="native">
        {type === 'bool' ? (
          <input
            id={id}
            type="checkbox"
            checked={shown === 'true'}
            onChange={(event) => onChange(String(event.target.checked))}
          />
        ) : (
          <span className="row">
            <input
              id={id}
              value={shown}
              size={14}
              aria-invalid={error !== undefined}
              aria-describedby={`${id}-more`}
              onChange={(event) => onChange(event.target.value === setting.value ? undefined : event.target.value)}
            />
            <span className="small muted">{unit}</span>
          </span>
        )}
        <span id={`${id}-more`} className={error ? 'small text-bad' : 'small muted'}>
          {error ?? (direction === 'none' ? '' : t(`setting.direction.${direction}`))}
        </span>
      </td>
      <td>{value !== undefined && value !== setting.value ? t('setting.changed', { before: setting.value }) : ''}</td>
    </tr>
  );
}
