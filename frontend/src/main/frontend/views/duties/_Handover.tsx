import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import type { ShiftHandoversQuery } from 'Frontend/graphql/ShiftHandovers';
import { ShiftTakeOver } from 'Frontend/graphql/ShiftTakeOver';
import { dateTime, limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

export type Handover = ShiftHandoversQuery['shiftHandovers'][number];

/** Whether the caller's shift may take it over. */
export const isWaiting = ({ takenAt, own }: Handover) => takenAt === null && !own;

/** What one shift left open, and who took it over. */
export function HandoverItem({ handover, onTaken }: { handover: Handover; onTaken: () => void }) {
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
