import { useState } from 'react';
import type { Operation } from 'Frontend/lib/operation';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Field, Values } from './fields';
import { Form } from './Form';

interface Props<Result, Variables, Payload> {
  readonly fields: readonly Field[];
  readonly submitLabel: string;
  readonly operation: Operation<Result, Variables>;
  /** What is sent of what was entered. */
  readonly variables: (values: Values, idempotencyKey: string) => Variables;
  /** The part of the answer that tells errors. */
  readonly payload: (result: Result) => Payload;
  readonly onDone: (payload: Payload, values: Values) => void;
}

/** A form that is sent again and again: each error at its field, and empty again after each success. */
export function SendingForm<Result, Variables, Payload extends { readonly errors: readonly UserError[] }>({
  fields,
  submitLabel,
  operation,
  variables,
  payload,
  onDone,
}: Props<Result, Variables, Payload>) {
  const { run, busy, failure } = useAct(operation);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const result = await run((idempotencyKey) => variables(values, idempotencyKey));
    if (!result) return;
    const answered = payload(result);
    setErrors(answered.errors);
    if (answered.errors.length > 0) return;
    setRound(round + 1);
    onDone(answered, values);
  };

  return (
    <Form
      key={round}
      fields={fields}
      submitLabel={submitLabel}
      busy={busy}
      failure={failure}
      errors={errors}
      onSubmit={(values) => void submit(values)}
    />
  );
}
