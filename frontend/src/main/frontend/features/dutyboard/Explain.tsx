import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { DutyLatenessExplain } from 'Frontend/graphql/DutyLatenessExplain';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** Says why a duty was late; it is given once and stays on record. */
export function Explain({ dutyId, title, onDone }: { dutyId: string; title: string; onDone: () => void }) {
  const explain = useAct(DutyLatenessExplain);
  const [open, setOpen] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (reason: string) => {
    const result = (await explain.run((idempotencyKey) => ({ input: { dutyId, reason, idempotencyKey } })))
      ?.dutyLatenessExplain;
    if (!result) return;
    setErrors(result.errors);
    if (!result.duty) return;
    toast(t('duties.explained'));
    onDone();
  };

  if (!open) {
    return (
      <Button theme="small" aria-label={t('duties.explainNamed', { title })} onClick={() => setOpen(true)}>
        {t('duties.explain')}
      </Button>
    );
  }
  return (
    <Form
      fields={[
        { kind: 'text', name: 'reason', label: t('field.reason'), hint: t('duties.explainHint'), required: true },
      ]}
      submitLabel={t('duties.explain')}
      busy={explain.busy}
      failure={explain.failure}
      errors={errors}
      onSubmit={(values) => void submit(givenText(values, 'reason'))}
    >
      <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
    </Form>
  );
}
