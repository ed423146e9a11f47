import { useId } from 'react';
import { t } from 'Frontend/lib/i18n';
import type { Field } from './fields';

type NativeField = Extract<Field, { kind: 'choice' | 'instant' | 'day' | 'number' }>;
const types = { instant: 'datetime-local', day: 'date', number: 'number' } as const;

/** Choices, times, days and numbers by the browser's own inputs, which every phone and screen reader knows. */
export function NativeInput({
  field,
  value,
  error,
  onChange,
}: {
  field: NativeField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const common = {
    id,
    value,
    required: field.required ?? false,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-more`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="native">
      <label htmlFor={id}>
        {field.label}
        {field.required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {field.kind === 'choice' ? (
        <select {...common}>
          <option value="">{t('form.choose')}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={types[field.kind]}
          {...(field.kind === 'number' ? { min: field.least, max: field.most } : {})}
        />
      )}
      <span id={`${id}-more`} className={error ? 'small text-bad' : 'small muted'}>
        {error ?? field.hint ?? ''}
      </span>
    </div>
  );
}
