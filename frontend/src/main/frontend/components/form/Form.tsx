import { Button } from '@vaadin/react-components/Button.js';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import type { RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';
import { errorOf, otherErrors, type UserError } from 'Frontend/lib/userErrors';
import { FieldInput } from './FieldInput';
import type { Field, Values } from './fields';

interface Props {
  readonly fields: readonly Field[];
  readonly initial?: Values;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  readonly errors: readonly UserError[];
  /** The act cannot be taken back or hurts: the button says so by its colour. */
  readonly grave?: boolean;
  readonly onSubmit: (values: Values) => void;
  readonly onChange?: (values: Values) => void;
  readonly children?: ReactNode;
}

/** Draws fields, sees that nothing required is missing, and shows each error at its field. */
export function Form({
  fields,
  initial,
  submitLabel,
  busy,
  failure,
  errors,
  grave,
  onSubmit,
  onChange,
  children,
}: Props) {
  const [values, setValues] = useState<Values>(initial ?? {});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const shown = fields.filter((field) => field.when?.(values) ?? true);
  const rare = shown.filter((field) => field.rare);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = shown.filter(({ name, required }) => required && !isGiven(values[name])).map(({ name }) => name);
    setMissing(empty);
    if (empty.length === 0 && !busy) onSubmit(values);
    else queueMicrotask(() => form.current?.querySelector<HTMLElement>('[invalid], [aria-invalid="true"]')?.focus());
  };

  /** From within a long text one need not go to the button. */
  useEffect(() => {
    const place = form.current;
    const send = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      place?.requestSubmit();
    };
    place?.addEventListener('keydown', send);
    return () => place?.removeEventListener('keydown', send);
  }, []);

  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name]}
      error={missing.includes(field.name) ? t('form.missing') : errorOf(errors, field.name)}
      onChange={(value) => {
        const next = { ...values, [field.name]: value };
        setValues(next);
        setMissing(missing.filter((name) => name !== field.name));
        onChange?.(next);
      }}
    />
  );

  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      {shown.filter(({ rare }) => !rare).map(input)}
      {rare.length > 0 ? (
        <details open={errors.some((error) => rare.some(({ name }) => errorOf([error], name)))}>
          <summary>{t('form.more')}</summary>
          <div className="stack">{rare.map(input)}</div>
        </details>
      ) : null}
      <Errors
        errors={otherErrors(
          errors,
          shown.map(({ name }) => name),
        )}
      />
      {failure ? <Failed failure={failure} /> : null}
      <div className="row end">
        {children}
        <Button
          theme={grave ? 'primary error' : 'primary'}
          disabled={busy}
          title={t('form.keys')}
          aria-keyshortcuts="Control+Enter"
          onClick={() => form.current?.requestSubmit()}
        >
          {busy ? t('form.sending') : submitLabel}
        </Button>
      </div>
    </form>
  );
}

function isGiven(value: Values[string] | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value === true;
}
