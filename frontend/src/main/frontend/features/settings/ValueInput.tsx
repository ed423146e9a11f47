import { tKnown } from 'Frontend/lib/i18n';
import { SetInput } from './SetInput';
import type { Setting } from './SettingInput';
import { units } from './span';
import { SpanInput } from './SpanInput';
import { TableInput } from './TableInput';
import { TimeInput } from './TimeInput';

interface Props {
  readonly id: string;
  readonly setting: Setting;
  readonly value: string | undefined;
  readonly invalid: boolean;
  /** Names of rows of tables that are the estate's own. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (value: string | undefined) => void;
}

const elapsed = units.filter((unit) => unit === 'minute' || unit === 'hour' || unit === 'day');

/** The widget for a figure by its type: a tick, a choice, ticks for a set, a span, a time of day, or text. */
export function ValueInput({ id, setting, value, invalid, names, onChange }: Props) {
  const { title, type, choices } = setting;
  const disabled = setting.fixed || !setting.inUse;
  const shown = value ?? setting.value;
  const change = (next: string) => onChange(next === setting.value ? undefined : next);
  const describedBy = `${id}-more`;
  const common = { id, describedBy, value: shown, disabled, invalid, onChange: change };
  if (type === 'span' || type === 'duration') {
    return <SpanInput {...common} label={title} {...(type === 'duration' ? { of: elapsed } : {})} />;
  }
  if (type === 'table') return <TableInput {...common} title={title} names={names} />;
  if (type === 'time') return <TimeInput {...common} />;
  if (type === 'set' && choices.length > 0) return <SetInput {...common} title={title} choices={choices} />;
  const native = { id, disabled, 'aria-describedby': describedBy, 'aria-invalid': invalid };
  if (type === 'bool') {
    return (
      <input
        {...native}
        type="checkbox"
        checked={shown === 'true'}
        onChange={({ target }) => change(String(target.checked))}
      />
    );
  }
  if (type === 'choice') {
    return (
      <select {...native} value={shown} onChange={({ target }) => change(target.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {tKnown('choice', choice)}
          </option>
        ))}
      </select>
    );
  }
  return <input {...native} value={shown} size={14} onChange={({ target }) => change(target.value)} />;
}
