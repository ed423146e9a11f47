import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText, textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { WarrantyTermSet } from 'Frontend/graphql/WarrantyTermSet';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

const trades = ['STRUCTURE', 'WATERPROOF', 'HEATING', 'COOLING', 'FITTING', 'SYSTEM'] as const;

/** Enters what the sale contract of a unit says of one trade, where it differs from the estate's periods. */
export function SetTerm({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  const { run, busy, failure } = useAct(WarrantyTermSet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          estateId,
          unit: givenText(values, 'unit'),
          trade: chosen(values, 'trade'),
          endsOn: textOf(values, 'endsOn'),
          idempotencyKey,
        },
      }))
    )?.warrantyTermSet;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('handover.saved'));
    setRound(round + 1);
    onDone();
  };

  return (
    <details>
      <summary>{t('handover.term')}</summary>
      <Form
        key={round}
        fields={[
          { kind: 'line', name: 'unit', label: t('handover.termUnit'), required: true },
          {
            kind: 'choice',
            name: 'trade',
            label: t('handover.trade'),
            required: true,
            options: trades.map((value) => ({ value, label: t(`trade.${value}`) })),
          },
          { kind: 'day', name: 'endsOn', label: t('handover.endsOn') },
        ]}
        submitLabel={t('handover.term')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </details>
  );
}
