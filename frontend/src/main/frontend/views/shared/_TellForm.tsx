import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { SharedProblemTell } from 'Frontend/graphql/SharedProblemTell';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';
import type { Problem } from './_OneShared';

interface Props {
  readonly problem: Problem;
  readonly onDone: () => void;
}

/** Changes the title, the words for the phone, and who speaks for the households. */
export function TellForm({ problem, onDone }: Props) {
  const { run, busy, failure } = useAct(SharedProblemTell);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          sharedProblemId: problem.id,
          version: problem.version,
          title: givenText(values, 'title'),
          words: givenText(values, 'words'),
          representative: givenText(values, 'representative'),
          idempotencyKey,
        },
      }))
    )?.sharedProblemTell;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(t('shared.saved'));
    if (payload.errors.length === 0 || isConflict(payload.errors)) onDone();
  };

  return (
    <section className="panel stack">
      <h2>{t('shared.tell')}</h2>
      <Form
        fields={[
          { kind: 'line', name: 'title', label: t('shared.name'), required: true },
          { kind: 'text', name: 'words', label: t('shared.words') },
          { kind: 'line', name: 'representative', label: t('shared.representative') },
        ]}
        initial={{ title: problem.title, words: problem.words, representative: problem.representative }}
        submitLabel={t('shared.save')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}
