import { SendingForm } from 'Frontend/components/form/SendingForm';
import { chosen, givenText, textOf } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { WarrantyTermSet, type WarrantyTrade } from 'Frontend/graphql/WarrantyTermSet';
import { t } from 'Frontend/lib/i18n';

const trades = ['STRUCTURE', 'WATERPROOF', 'HEATING', 'COOLING', 'FITTING', 'SYSTEM'] as const;

/** Enters what the sale contract of a unit says of one trade, where it differs from the estate's periods. */
export function SetTerm({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  return (
    <details>
      <summary>{t('handover.term')}</summary>
      <SendingForm
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
        operation={WarrantyTermSet}
        variables={(values, idempotencyKey) => ({
          input: {
            estateId,
            unit: givenText(values, 'unit'),
            trade: chosen<WarrantyTrade>(values, 'trade'),
            endsOn: textOf(values, 'endsOn'),
            idempotencyKey,
          },
        })}
        payload={({ warrantyTermSet }) => warrantyTermSet}
        onDone={() => {
          toast(t('handover.saved'));
          onDone();
        }}
      />
    </details>
  );
}
