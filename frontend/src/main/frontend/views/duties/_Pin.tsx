import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { PinSet } from 'Frontend/graphql/PinSet';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** One's own PIN, by which one names oneself at a shared device. */
export function Pin() {
  const act = useAct(PinSet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (pin: string) => {
    const result = (await act.run(() => ({ input: { pin } })))?.pinSet;
    if (!result) return;
    setErrors(result.errors);
    if (!result.set) return;
    toast(t('pin.done'));
    setRound(round + 1);
  };

  return (
    <details className="panel">
      <summary>{t('pin.title')}</summary>
      <Form
        key={round}
        fields={[{ kind: 'secret', name: 'pin', label: t('pin.pin'), hint: t('pin.hint'), required: true }]}
        submitLabel={t('pin.set')}
        busy={act.busy}
        failure={act.failure}
        errors={errors}
        onSubmit={(values) => void submit(givenText(values, 'pin'))}
      />
    </details>
  );
}
