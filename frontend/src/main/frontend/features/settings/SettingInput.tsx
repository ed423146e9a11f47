import { t } from 'Frontend/lib/i18n';
import { ValueInput } from './ValueInput';
import { wordsOf } from './words';

export interface Setting {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly type: string;
  readonly unit: string;
  readonly direction: string;
  readonly fromProcedure: boolean;
  readonly source: string;
  readonly group: string;
  readonly choices: readonly string[];
  readonly fixed: boolean;
  /** Whether anything reads it yet. */
  readonly inUse: boolean;
  readonly bound: string;
  readonly boundBy: string;
}

/** One figure in a table of settings; what differs from the template is marked. */
export function SettingRow({
  setting,
  value,
  error,
  names,
  onChange,
}: {
  setting: Setting;
  value: string | undefined;
  error: string | undefined;
  names: Readonly<Record<string, string>>;
  onChange: (value: string | undefined) => void;
}) {
  const { key, title, type, unit, direction, source, fixed, inUse, bound, boundBy } = setting;
  const id = `setting-${key}`;
  const limit = bound ? `${t('setting.bound', { bound: wordsOf(bound, names) })} (${boundBy})` : '';
  const stricter = direction === 'none' ? '' : t(`setting.direction.${direction}`);
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{title}</label>
        <div className="small muted">{source ? t('setting.from', { clause: source }) : t('setting.proposal')}</div>
      </th>
      <td className="native">
        <span className="row">
          <ValueInput
            id={id}
            setting={setting}
            value={value}
            invalid={error !== undefined}
            names={names}
            onChange={onChange}
          />
          {type === 'span' ? null : <span className="small muted">{unit}</span>}
        </span>
        <div id={`${id}-more`} className={error ? 'small text-bad' : 'small muted'}>
          {error ??
            [fixed ? t('setting.fixed') : stricter, inUse ? '' : t('setting.notYet'), limit]
              .filter((part) => part !== '')
              .join(' · ')}
        </div>
      </td>
      <td>
        {value !== undefined && value !== setting.value
          ? t('setting.changed', { before: wordsOf(setting.value, names) })
          : ''}
      </td>
    </tr>
  );
}
