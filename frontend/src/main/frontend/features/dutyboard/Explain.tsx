import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { DutyLatenessExplain, type LatenessCause } from 'Frontend/graphql/DutyLatenessExplain';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

const causes = [
  'SHORT_OF_STAFF',
  'MATERIAL',
  'THIRD_PARTY',
  'OCCUPANT',
  'WEATHER',
  'OVERLOOKED',
  'ENTERED_LATE',
  'OTHER',
] as const satisfies readonly LatenessCause[];

/** Says why a duty was late; it is given once and stays on record. */
export function Explain({ dutyId, title, onDone }: { dutyId: string; title: string; onDone: () => void }) {
  const explain = useAct(DutyLatenessExplain);
  const [open, setOpen] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (cause: LatenessCause, reason: string) => {
    const result = (await explain.run((idempotencyKey) => ({ input: { dutyId, cause, reason, idempotencyKey } })))
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
        {
          kind: 'choice',
          name: 'cause',
          label: t('field.lateCause'),
          required: true,
          options: causes.map((cause) => ({ value: cause, label: t(`latenessCause.${cause}`) })),
        },
        { kind: 'text', name: 'reason', label: t('field.reason'), hint: t('duties.explainHint'), required: true },
      ]}
      submitLabel={t('duties.explain')}
      busy={explain.busy}
      failure={explain.failure}
      errors={errors}
      onSubmit={(values) => void submit(chosen(values, 'cause'), givenText(values, 'reason'))}
    >
      <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
    </Form>
  );
}
