import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import type { Field, Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import type { RequestFailure } from 'Frontend/lib/failure';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  /** What is said when it went well. */
  readonly saved: string;
  readonly fields: readonly Field[];
  readonly initial: Values;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  /** Does the act; nothing comes back where the server was not reached. */
  readonly send: (values: Values) => Promise<{ readonly errors: readonly UserError[] } | undefined>;
  readonly onDone: () => void;
}

/** A form about the whole problem: what went well, or was overtaken by somebody else, is read anew. */
export function ProblemForm({ title, saved, send, onDone, ...form }: Props) {
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const payload = await send(values);
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(saved);
    if (payload.errors.length === 0 || isConflict(payload.errors)) onDone();
  };

  return (
    <section className="panel stack">
      <h2>{title}</h2>
      <Form {...form} errors={errors} onSubmit={(values) => void submit(values)} />
    </section>
  );
}
