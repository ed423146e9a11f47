import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { LetterSetAside } from 'Frontend/graphql/LetterSetAside';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Deciding } from './_deciding';

/** Sets a mail aside with a reason; it can still be taken in. */
export function SetAside({ letterId, onDone, onCancel }: Deciding) {
  const setAside = useAct(LetterSetAside);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (note: string) => {
    const result = (await setAside.run((idempotencyKey) => ({ input: { letterId, note, idempotencyKey } })))
      ?.letterSetAside;
    if (!result) return;
    setErrors(result.errors);
    if (!result.letter) return;
    toast(t('letters.setAside'));
    onDone();
  };

  return (
    <Form
      fields={[{ kind: 'line', name: 'note', label: t('field.reason'), hint: t('letters.asideHint'), required: true }]}
      submitLabel={t('letters.aside')}
      busy={setAside.busy}
      failure={setAside.failure}
      errors={errors}
      onSubmit={(values) => void submit(givenText(values, 'note'))}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}
