import { tKnown } from 'Frontend/lib/i18n';
import { SpanInput } from './SpanInput';
import { rowsOf, tableOf } from './words';

interface Props {
  readonly title: string;
  readonly describedBy: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
  /** Names of the rows where they are the estate's own, such as its categories. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** A span for each of several rows, such as a category. */
export function TableInput({ title, describedBy, value, disabled, invalid, names, onChange }: Props) {
  const rows = rowsOf(value);
  return (
    <details>
      <summary>{title}</summary>
      {rows.map(([key, span], at) => {
        const name = names[key] ?? tKnown('choice', key);
        return (
          <div key={key} className="row">
            <span>{name}</span>
            <SpanInput
              label={name}
              describedBy={describedBy}
              value={span}
              disabled={disabled}
              invalid={invalid}
              onChange={(next) => onChange(tableOf(rows.map((row, index) => (index === at ? [key, next] : row))))}
            />
          </div>
        );
      })}
    </details>
  );
}
