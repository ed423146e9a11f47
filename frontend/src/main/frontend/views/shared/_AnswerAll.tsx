import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { contactMethods, optionsOf } from 'Frontend/features/case/acts/options';
import { SharedProblemAnswer } from 'Frontend/graphql/SharedProblemAnswer';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';
import type { Problem } from './_OneShared';

interface Props {
  readonly problem: Problem;
  readonly onDone: () => void;
}

/** Writes one answer; each household gets it as its own reply. */
export function AnswerAll({ problem, onDone }: Props) {
  const { run, busy, failure } = useAct(SharedProblemAnswer);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          sharedProblemId: problem.id,
          version: problem.version,
          reply: givenText(values, 'reply'),
          method: chosen(values, 'method'),
          idempotencyKey,
        },
      }))
    )?.sharedProblemAnswer;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(t('shared.answered'));
    if (payload.errors.length === 0 || isConflict(payload.errors)) onDone();
  };

  return (
    <section className="panel stack">
      <h2>{t('shared.answer')}</h2>
      <Form
        fields={[
          { kind: 'text', name: 'reply', label: t('field.reply'), hint: t('shared.answerHint'), required: true },
          {
            kind: 'pick',
            name: 'method',
            label: t('field.method'),
            required: true,
            options: optionsOf('contactMethod', contactMethods),
          },
        ]}
        initial={{ method: 'MESSAGE' }}
        submitLabel={t('shared.answer')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}
