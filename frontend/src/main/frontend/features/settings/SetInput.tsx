import { tKnown } from 'Frontend/lib/i18n';
import { partsOf } from './words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly describedBy: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** Several of the choices, by ticks; they are kept in the order of the choices. */
export function SetInput({ id, title, describedBy, value, choices, disabled, onChange }: Props) {
  const picked = partsOf(value);
  const toggle = (choice: string, on: boolean) =>
    onChange(choices.filter((each) => (each === choice ? on : picked.includes(each))).join(', '));
  return (
    <span className="row" role="group" aria-label={title} aria-describedby={describedBy}>
      {choices.map((choice, index) => (
        <label key={choice} className="row">
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            disabled={disabled}
            checked={picked.includes(choice)}
            onChange={({ target }) => toggle(choice, target.checked)}
          />
          {tKnown('choice', choice)}
        </label>
      ))}
    </span>
  );
}
