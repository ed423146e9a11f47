import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { textOf } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { OccupancyEnd } from 'Frontend/graphql/OccupancyEnd';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly occupancyId: string;
  readonly name: string;
  readonly unit: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Notes that somebody has moved out: what they could open with this unit ends with the last day. */
export function MoveOut({ occupancyId, name, unit, onDone, onCancel }: Props) {
  const end = useAct(OccupancyEnd);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (on: string | undefined) => {
    const result = (await end.run((idempotencyKey) => ({ input: { occupancyId, on, idempotencyKey } })))?.occupancyEnd;
    if (!result) return;
    setErrors(result.errors);
    if (!result.occupancyId) return;
    toast(t('occupants.movedOut', { name }));
    onDone();
  };

  return (
    <div className="stack">
      <p>{t('occupants.moveOutText', { name, unit })}</p>
      <Form
        fields={[{ kind: 'day', name: 'on', label: t('occupants.lastDay'), hint: t('occupants.lastDayHint') }]}
        submitLabel={t('occupants.moveOutSure', { name })}
        grave
        busy={end.busy}
        failure={end.failure}
        errors={errors}
        onSubmit={(values) => void submit(textOf(values, 'on'))}
      >
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Form>
    </div>
  );
}
