import { SendingForm } from 'Frontend/components/form/SendingForm';
import { textOf } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { HandoverSet } from 'Frontend/graphql/HandoverSet';
import { t } from 'Frontend/lib/i18n';

/** Enters when a building or a unit was handed over. */
export function SetHandover({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  return (
    <details>
      <summary>{t('handover.set')}</summary>
      <SendingForm
        fields={[
          { kind: 'line', name: 'building', label: t('handover.building') },
          { kind: 'line', name: 'unit', label: t('handover.unit') },
          { kind: 'day', name: 'on', label: t('handover.on') },
        ]}
        submitLabel={t('handover.set')}
        operation={HandoverSet}
        variables={(values, idempotencyKey) => ({
          input: {
            estateId,
            building: textOf(values, 'building'),
            unit: textOf(values, 'unit'),
            on: textOf(values, 'on'),
            idempotencyKey,
          },
        })}
        payload={({ handoverSet }) => handoverSet}
        onDone={() => {
          toast(t('handover.saved'));
          onDone();
        }}
      />
    </details>
  );
}
