import { SendingForm } from 'Frontend/components/form/SendingForm';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { PinSet } from 'Frontend/graphql/PinSet';
import { t } from 'Frontend/lib/i18n';

/** One's own PIN, by which one names oneself at a shared device. */
export function Pin() {
  return (
    <details className="panel">
      <summary>{t('pin.title')}</summary>
      <SendingForm
        fields={[{ kind: 'secret', name: 'pin', label: t('pin.pin'), hint: t('pin.hint'), required: true }]}
        submitLabel={t('pin.set')}
        operation={PinSet}
        variables={(values) => ({ input: { pin: givenText(values, 'pin') } })}
        payload={({ pinSet }) => pinSet}
        onDone={() => toast(t('pin.done'))}
      />
    </details>
  );
}
