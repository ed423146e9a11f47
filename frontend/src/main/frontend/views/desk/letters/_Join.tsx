import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { LetterJoin } from 'Frontend/graphql/LetterJoin';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Deciding } from './_deciding';

/** Adds a mail to a case that is there, by its number. */
export function Join({ letterId, onDone, onCancel }: Deciding) {
  const join = useAct(LetterJoin);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (reference: string) => {
    const result = (await join.run((idempotencyKey) => ({ input: { letterId, reference, idempotencyKey } })))
      ?.letterJoin;
    if (!result) return;
    setErrors(result.errors);
    if (!result.caseId) return;
    toast(t('letters.joined'));
    onDone();
  };

  return (
    <Form
      fields={[{ kind: 'line', name: 'reference', label: t('letters.reference'), required: true }]}
      submitLabel={t('letters.join')}
      busy={join.busy}
      failure={join.failure}
      errors={errors}
      onSubmit={(values) => void submit(givenText(values, 'reference'))}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}
