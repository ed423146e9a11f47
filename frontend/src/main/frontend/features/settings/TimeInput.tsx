import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly id: string;
  readonly describedBy: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly onChange: (value: string) => void;
}

const off = 'off';

/** A time of day, or none. */
export function TimeInput({ id, describedBy, value, disabled, invalid, onChange }: Props) {
  return (
    <span className="row">
      <input
        id={id}
        type="time"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        disabled={disabled || value === off}
        value={value === off ? '' : value}
        onChange={({ target }) => onChange(target.value)}
      />
      <label className="row">
        <input
          type="checkbox"
          disabled={disabled}
          checked={value === off}
          onChange={({ target }) => onChange(target.checked ? off : '')}
        />
        {t('choice.off')}
      </label>
    </span>
  );
}
