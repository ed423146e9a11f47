import { chosen, givenText, type Values } from 'Frontend/components/form/fields';
import { contactMethods, optionsOf } from 'Frontend/features/case/acts/options';
import { SharedProblemAnswer } from 'Frontend/graphql/SharedProblemAnswer';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { Problem } from './_OneShared';
import { ProblemForm } from './_ProblemForm';

interface Props {
  readonly problem: Problem;
  readonly onDone: () => void;
}

/** Writes one answer; each household gets it as its own reply. */
export function AnswerAll({ problem, onDone }: Props) {
  const { run, busy, failure } = useAct(SharedProblemAnswer);

  const send = async (values: Values) => {
    const result = await run((idempotencyKey) => ({
      input: {
        sharedProblemId: problem.id,
        version: problem.version,
        reply: givenText(values, 'reply'),
        method: chosen(values, 'method'),
        idempotencyKey,
      },
    }));
    return result?.sharedProblemAnswer;
  };

  return (
    <ProblemForm
      title={t('shared.answer')}
      submitLabel={t('shared.answer')}
      saved={t('shared.answered')}
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
      busy={busy}
      failure={failure}
      send={send}
      onDone={onDone}
    />
  );
}
