import { useId } from 'react';
import type { Field } from './fields';

type NativeField = Extract<Field, { kind: 'instant' | 'day' | 'number' }>;
const types = { instant: 'datetime-local', day: 'date', number: 'number' } as const;

/** Times, days and numbers by the browser's own input, which every phone knows how to enter. */
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
  const limits = field.kind === 'number' ? { min: field.least, max: field.most, inputMode: 'numeric' as const } : {};
  return (
    <div className="native">
      <label htmlFor={id}>
        {field.label}
        {field.required ? <span aria-hidden="true"> •</span> : null}
      </label>
      <input
        id={id}
        type={types[field.kind]}
        value={value}
        required={field.required ?? false}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => onChange(event.target.value)}
        {...limits}
      />
      <span id={`${id}-more`} className={error ? 'small text-bad' : 'small muted'}>
        {error ?? field.hint ?? ''}
      </span>
    </div>
  );
}
