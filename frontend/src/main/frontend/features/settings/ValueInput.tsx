import type { Setting } from './SettingInput';

interface Props {
  readonly id: string;
  readonly setting: Setting;
  readonly value: string | undefined;
  readonly invalid: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** The widget for a figure: a tick, a choice, or text as its neighbours write it. */
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
            {choice}
          </option>
        ))}
      </select>
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
