import { givenText, type Values } from 'Frontend/components/form/fields';
import { SharedProblemTell } from 'Frontend/graphql/SharedProblemTell';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { Problem } from './_OneShared';
import { ProblemForm } from './_ProblemForm';

interface Props {
  readonly problem: Problem;
  readonly onDone: () => void;
}

/** Changes the title, the words for the phone, and who speaks for the households. */
export function TellForm({ problem, onDone }: Props) {
  const { run, busy, failure } = useAct(SharedProblemTell);

  const send = async (values: Values) => {
    const result = await run((idempotencyKey) => ({
      input: {
        sharedProblemId: problem.id,
        version: problem.version,
        title: givenText(values, 'title'),
        words: givenText(values, 'words'),
        representative: givenText(values, 'representative'),
        idempotencyKey,
      },
    }));
    return result?.sharedProblemTell;
  };

  return (
    <ProblemForm
      title={t('shared.tell')}
      submitLabel={t('shared.save')}
      saved={t('shared.saved')}
      fields={[
        { kind: 'line', name: 'title', label: t('shared.name'), required: true },
        { kind: 'text', name: 'words', label: t('shared.words') },
        { kind: 'line', name: 'representative', label: t('shared.representative') },
      ]}
      initial={{ title: problem.title, words: problem.words, representative: problem.representative }}
      busy={busy}
      failure={failure}
      send={send}
      onDone={onDone}
    />
  );
}
