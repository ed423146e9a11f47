import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { HandoverSet } from 'Frontend/graphql/HandoverSet';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** Enters when a building or a unit was handed over. */
export function SetHandover({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  const { run, busy, failure } = useAct(HandoverSet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          estateId,
          building: textOf(values, 'building'),
          unit: textOf(values, 'unit'),
          on: textOf(values, 'on'),
          idempotencyKey,
        },
      }))
    )?.handoverSet;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('handover.saved'));
    setRound(round + 1);
    onDone();
  };

  return (
    <details>
      <summary>{t('handover.set')}</summary>
      <Form
        key={round}
        fields={[
          { kind: 'line', name: 'building', label: t('handover.building') },
          { kind: 'line', name: 'unit', label: t('handover.unit') },
          { kind: 'day', name: 'on', label: t('handover.on') },
        ]}
        submitLabel={t('handover.set')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </details>
  );
}
