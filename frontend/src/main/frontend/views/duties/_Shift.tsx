import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { textOf } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { ShiftHandOver } from 'Frontend/graphql/ShiftHandOver';
import type { ShiftHandoversQuery } from 'Frontend/graphql/ShiftHandovers';
import { t } from 'Frontend/lib/i18n';
import { type QueryState, useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { HandoverItem, isWaiting } from './_Handover';

/** The end of one shift and the beginning of the next: what is open goes on, and somebody takes it by name. */
export function Shift({ of: query }: { of: QueryState<ShiftHandoversQuery> }) {
  const act = useAct(ShiftHandOver);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (note: string | undefined) => {
    const result = (await act.run((idempotencyKey) => ({ input: { note, idempotencyKey } })))?.shiftHandOver;
    if (!result) return;
    setErrors(result.errors);
    if (!result.handover) return;
    toast(t('shift.handed', { count: result.handover.count }));
    setRound(round + 1);
    query.refetch();
  };

  return (
    <details className="panel">
      <summary>{t('shift.title')}</summary>
      <Loaded of={query}>
        {({ shiftHandovers }) => (
          <ul className="list">
            {shiftHandovers
              .filter((handover) => !isWaiting(handover))
              .map((handover) => (
                <HandoverItem key={handover.id} handover={handover} onTaken={query.refetch} />
              ))}
          </ul>
        )}
      </Loaded>
      <Form
        key={round}
        fields={[{ kind: 'text', name: 'note', label: t('shift.note'), hint: t('shift.noteHint'), longest: 1000 }]}
        submitLabel={t('shift.handOver')}
        busy={act.busy}
        failure={act.failure}
        errors={errors}
        onSubmit={(values) => void submit(textOf(values, 'note'))}
      />
    </details>
  );
}
