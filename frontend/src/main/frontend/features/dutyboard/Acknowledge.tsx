import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { DutyAcknowledge } from 'Frontend/graphql/DutyAcknowledge';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly dutyId: string;
  readonly title: string;
  readonly onDone: () => void;
}

/** Whoever was told of a missed duty takes note of it; an urgent one is then not told again. */
export function Acknowledge({ dutyId, title, onDone }: Props) {
  const act = useAct(DutyAcknowledge);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const submit = async () => {
    const result = (await act.run((idempotencyKey) => ({ input: { dutyId, idempotencyKey } })))?.dutyAcknowledge;
    if (!result) return;
    setErrors(result.errors);
    if (!result.duty) return;
    toast(t('duties.acknowledged'));
    onDone();
  };
  return (
    <>
      {act.failure ? <Failed failure={act.failure} retry={() => void submit()} /> : null}
      <Errors errors={errors} />
      <Button
        theme="small primary"
        disabled={act.busy}
        aria-label={t('duties.acknowledgeNamed', { title })}
        onClick={() => void submit()}
      >
        {t('duties.acknowledge')}
      </Button>
    </>
  );
}
