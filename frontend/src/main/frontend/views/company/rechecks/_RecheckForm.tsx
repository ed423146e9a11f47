import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, numberOf, textOf, type Field, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { RecheckRecord } from 'Frontend/graphql/RecheckRecord';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

const fields = (): readonly Field[] => [
  {
    kind: 'pick',
    name: 'result',
    label: t('recheck.result'),
    required: true,
    options: ['CONFIRMED', 'NOT_SO', 'NOT_REACHED'].map((value) => ({ value, label: t(`recheckResult.${value}`) })),
  },
  {
    kind: 'pick',
    name: 'satisfaction',
    label: t('visit.satisfaction'),
    hint: t('visit.satisfactionHint'),
    options: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: t(`satisfaction.${value}`) })),
    when: ({ result }) => result === 'CONFIRMED',
  },
  { kind: 'text', name: 'note', label: t('visit.note') },
];

/** What calling again brought; nothing is preset. */
export function RecheckForm({ recheckId, onDone }: { recheckId: string; onDone: () => void }) {
  const record = useAct(RecheckRecord);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const result = chosen<'CONFIRMED' | 'NOT_SO' | 'NOT_REACHED'>(values, 'result');
    const satisfaction = result === 'CONFIRMED' ? numberOf(values, 'satisfaction') : undefined;
    const input = { recheckId, result, satisfaction, note: textOf(values, 'note') };
    const payload = (await record.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))?.recheckRecord;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('recheck.saved'));
    onDone();
  };

  return (
    <Form
      fields={fields()}
      submitLabel={t('common.save')}
      busy={record.busy}
      failure={record.failure}
      errors={errors}
      onSubmit={(values) => void submit(values)}
    />
  );
}
