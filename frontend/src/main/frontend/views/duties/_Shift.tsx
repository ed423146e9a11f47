import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { Form } from 'Frontend/components/form/Form';
import { textOf } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { ShiftHandOver } from 'Frontend/graphql/ShiftHandOver';
import { ShiftHandovers, type ShiftHandoversQuery } from 'Frontend/graphql/ShiftHandovers';
import { ShiftTakeOver } from 'Frontend/graphql/ShiftTakeOver';
import { dateTime, limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

type Handover = ShiftHandoversQuery['shiftHandovers'][number];

/** The end of one shift and the beginning of the next: what is open goes on, and somebody takes it by name. */
export function Shift() {
  const query = useQuery(ShiftHandovers, {});
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
            {shiftHandovers.map((handover) => (
              <Item key={handover.id} handover={handover} onTaken={query.refetch} />
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

function Item({ handover, onTaken }: { handover: Handover; onTaken: () => void }) {
  const zone = useZone();
  const act = useAct(ShiftTakeOver);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { id, handedByName, handedAt, count, note, takenByName, takenAt, own, open } = handover;

  const take = async () => {
    const input = { handoverId: id };
    const result = (await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))?.shiftTakeOver;
    if (!result) return;
    setErrors(result.errors);
    if (!result.handover) return;
    toast(t('shift.taken'));
    onTaken();
  };

  return (
    <li className="stack">
      <span>{t('shift.line', { who: handedByName, when: dateTime(handedAt, zone), count, open: open.length })}</span>
      {note ? <span className="words">{note}</span> : null}
      {takenByName ? (
        <span className="small muted">{t('shift.takenBy', { who: takenByName, when: dateTime(takenAt, zone) })}</span>
      ) : (
        <>
          <ul className="small">
            {open.map((duty) => (
              <li key={duty.id}>
                {[duty.title, duty.about?.reference, duty.about?.place, limit(duty.dueAt, zone)]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
          {own ? (
            <span className="small muted">{t('shift.waits')}</span>
          ) : (
            <div>
              <Button theme="primary" disabled={act.busy} onClick={() => void take()}>
                {t('shift.takeOver')}
              </Button>
            </div>
          )}
        </>
      )}
      <Errors errors={errors} />
      {act.failure ? <Failed failure={act.failure} /> : null}
    </li>
  );
}
