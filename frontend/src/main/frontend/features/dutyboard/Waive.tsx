import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { DutyWaive } from 'Frontend/graphql/DutyWaive';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** Lets a duty go with a reason; it is counted as waived, never as met. */
export function Waive({ dutyId, title, onDone }: { dutyId: string; title: string; onDone: () => void }) {
  const waive = useAct(DutyWaive);
  const [open, setOpen] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (reason: string) => {
    const result = (await waive.run((idempotencyKey) => ({ input: { dutyId, reason, idempotencyKey } })))?.dutyWaive;
    if (!result) return;
    setErrors(result.errors);
    if (!result.duty) return;
    toast(t('duties.waived'));
    onDone();
  };

  if (!open) {
    return (
      <Button theme="small" aria-label={t('duties.waiveNamed', { title })} onClick={() => setOpen(true)}>
        {t('duties.waive')}
      </Button>
    );
  }
  return (
    <Form
      fields={[{ kind: 'text', name: 'reason', label: t('field.reason'), hint: t('duties.waiveHint'), required: true }]}
      submitLabel={t('duties.waive')}
      grave
      busy={waive.busy}
      failure={waive.failure}
      errors={errors}
      onSubmit={(values) => void submit(givenText(values, 'reason'))}
    >
      <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
    </Form>
  );
}
