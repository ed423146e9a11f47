import { Button } from '@vaadin/react-components/Button.js';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { OutcomeEdit } from 'Frontend/graphql/OutcomeEdit';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { t } from 'Frontend/lib/i18n';
import { useOutcomeAct } from './useOutcomeAct';

interface Props {
  readonly outcome: OutcomePartsFragment;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Writes the account anew; what gives someone away is found again afterwards. */
export function EditText({ outcome, onDone, onCancel }: Props) {
  const { act, busy, failure, errors } = useOutcomeAct(OutcomeEdit, t('outcome.saved'), onDone);
  return (
    <Form
      fields={[{ kind: 'text', name: 'text', label: t('outcome.text'), hint: t('outcome.textHint'), required: true }]}
      initial={{ text: outcome.text }}
      submitLabel={t('common.save')}
      busy={busy}
      failure={failure}
      errors={errors}
      onSubmit={(values) =>
        void act((idempotencyKey) => ({
          input: { outcomeId: outcome.id, version: outcome.version, text: givenText(values, 'text'), idempotencyKey },
        }))
      }
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}
