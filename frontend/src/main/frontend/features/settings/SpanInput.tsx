import { t } from 'Frontend/lib/i18n';
import { hasClose, isCounted, type Span, spanOf, textOf, type Unit, units } from './span';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly describedBy: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly invalid: boolean;
  /** A span whose unit is offered while there is none. */
  readonly like?: string;
  /** The units to choose from; all when absent. */
  readonly of?: readonly Unit[];
  readonly onChange: (value: string) => void;
}

const fresh: Span = { count: 1, unit: 'hour', toDesk: false };

/** A span of time by its number and unit; an empty number is no span. A text of another notation stays a text. */
export function SpanInput({
  id,
  label,
  describedBy,
  value,
  disabled,
  invalid,
  like = '',
  of = units,
  onChange,
}: Props) {
  const span = spanOf(value);
  const common = { disabled, 'aria-invalid': invalid, 'aria-describedby': describedBy };
  if (value !== '' && (span === undefined || !of.includes(span.unit))) {
    return (
      <input {...common} id={id} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)} />
    );
  }
  const { count, unit, toDesk } = span ?? spanOf(like) ?? fresh;
  const change = (some: Partial<Span>) => onChange(textOf({ count, unit, toDesk, ...some }));
  return (
    <span className="row" role="group" aria-label={label}>
      {isCounted(unit) ? (
        <input
          {...common}
          id={id}
          type="number"
          min={0}
          max={9999}
          step={1}
          aria-label={label}
          value={span ? count : ''}
          onChange={({ target }) =>
            target.value === '' ? onChange('') : change({ count: Math.trunc(Math.abs(Number(target.value))) })
          }
        />
      ) : null}
      <select
        {...common}
        aria-label={t('span.unit', { title: label })}
        id={isCounted(unit) ? undefined : id}
        value={unit}
        onChange={({ target }) => {
          const next = of.find((each) => each === target.value) ?? unit;
          change({ unit: next, toDesk: toDesk && hasClose(next) });
        }}
      >
        {of.map((each) => (
          <option key={each} value={each}>
            {t(`span.unit.${each}`)}
          </option>
        ))}
      </select>
      {hasClose(unit) ? (
        <label className="row">
          <input
            type="checkbox"
            disabled={disabled}
            checked={toDesk}
            onChange={({ target }) => change({ toDesk: target.checked })}
          />
          {t('span.desk')}
        </label>
      ) : null}
    </span>
  );
}
