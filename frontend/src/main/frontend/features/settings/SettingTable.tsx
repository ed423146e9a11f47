import { TextField } from '@vaadin/react-components/TextField.js';
import { useState } from 'react';
import { t } from 'Frontend/lib/i18n';
import type { UserError } from 'Frontend/lib/userErrors';
import { type Setting, SettingRow } from './SettingInput';

interface Props {
  readonly settings: readonly Setting[];
  readonly changed: Readonly<Record<string, string>>;
  readonly errors: readonly UserError[];
  /** Names of the estate's categories by their codes. */
  readonly names?: Readonly<Record<string, string>>;
  readonly onChange: (changed: Readonly<Record<string, string>>) => void;
}

const groups = ['intake', 'handling', 'escalation', 'visiting', 'board', 'survey', 'learning'] as const;

/** All figures of a procedure, found by words; only what is changed is sent. */
export function SettingTable({ settings, changed, errors, names = {}, onChange }: Props) {
  const [words, setWords] = useState('');
  const [group, setGroup] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = settings.filter(
    (setting) =>
      (group === '' || setting.group === group) && `${setting.key} ${setting.title}`.toLowerCase().includes(wanted),
  );

  const change = (key: string, value: string | undefined) => {
    const next = Object.entries(changed).filter(([other]) => other !== key);
    onChange(Object.fromEntries(value === undefined ? next : [...next, [key, value]]));
  };

  return (
    <div className="stack">
      <TextField
        label={t('setting.find')}
        value={words}
        clearButtonVisible
        onValueChanged={(event) => setWords(event.detail.value)}
      />
      <label className="native">
        {t('setting.group')}
        <select value={group} onChange={(event) => setGroup(event.target.value)}>
          <option value="">{t('setting.group.all')}</option>
          {groups.map((name) => (
            <option key={name} value={name}>
              {t(`setting.group.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted" role="status">
        {t('setting.count', { shown: shown.length, all: settings.length, changed: Object.keys(changed).length })}
      </p>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('setting.title')}</th>
              <th scope="col">{t('setting.value')}</th>
              <th scope="col">{t('setting.change')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((setting) => (
              <SettingRow
                key={setting.key}
                setting={setting}
                value={changed[setting.key]}
                error={errors.find(({ path }) => path?.includes(setting.key))?.message}
                names={names}
                onChange={(value) => change(setting.key, value)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
