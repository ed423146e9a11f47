import { t } from 'Frontend/lib/i18n';
import type { Setting } from './SettingInput';
import { partsOf } from './words';

interface Props {
  readonly id: string;
  readonly setting: Setting;
  readonly value: string | undefined;
  readonly invalid: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** The widget for a figure: a tick, a choice, ticks for a set, or text as its neighbours write it. */
export function ValueInput({ id, setting, value, invalid, onChange }: Props) {
  const shown = value ?? setting.value;
  const change = (next: string) => onChange(next === setting.value ? undefined : next);
  const common = { id, disabled: setting.fixed, 'aria-describedby': `${id}-more` };
  if (setting.type === 'bool') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={shown === 'true'}
        onChange={(event) => change(String(event.target.checked))}
      />
    );
  }
  if (setting.type === 'choice') {
    return (
      <select {...common} value={shown} aria-invalid={invalid} onChange={(event) => change(event.target.value)}>
        {setting.choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`choice.${choice}`)}
          </option>
        ))}
      </select>
    );
  }
  if (setting.type === 'set' && setting.choices.length > 0) {
    const picked = partsOf(shown);
    const toggle = (choice: string, on: boolean) =>
      change(setting.choices.filter((each) => (each === choice ? on : picked.includes(each))).join(', '));
    return (
      <span className="row" role="group" aria-label={setting.title} aria-describedby={`${id}-more`}>
        {setting.choices.map((choice, index) => (
          <label key={choice} className="row">
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              disabled={setting.fixed}
              checked={picked.includes(choice)}
              onChange={(event) => toggle(choice, event.target.checked)}
            />
            {t(`choice.${choice}`)}
          </label>
        ))}
      </span>
    );
  }
  return (
    <input
      {...common}
      value={shown}
      size={14}
      aria-invalid={invalid}
      onChange={(event) => change(event.target.value)}
    />
  );
}
