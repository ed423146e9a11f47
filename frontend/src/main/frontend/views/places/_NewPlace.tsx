import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { CommonPlaceCreate } from 'Frontend/graphql/CommonPlaceCreate';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** Adds a common place, with a code of its own. */
export function NewPlace({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  const { run, busy, failure } = useAct(CommonPlaceCreate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: { estateId, name: givenText(values, 'name'), building: textOf(values, 'building'), idempotencyKey },
      }))
    )?.commonPlaceCreate;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('places.added'));
    setRound(round + 1);
    onDone();
  };

  return (
    <details className="unprinted">
      <summary>{t('places.add')}</summary>
      <Form
        key={round}
        fields={[
          { kind: 'line', name: 'name', label: t('places.name'), required: true },
          { kind: 'line', name: 'building', label: t('places.building') },
        ]}
        submitLabel={t('places.add')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </details>
  );
}
