import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { VisitDeny } from 'Frontend/graphql/VisitDeny';
import type { VisitPartsFragment } from 'Frontend/graphql/VisitParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { Rating } from './_Rating';

const isClaimed = ({ result, deniedAt }: VisitPartsFragment) =>
  deniedAt === null && (result === 'SOLVED' || result === 'UNSOLVED');

interface Props {
  readonly visits: readonly VisitPartsFragment[];
  readonly onDone: () => void;
}

/** Visits that the office says it made; the occupant may answer that it is not so. */
export function Visits({ visits, onDone }: Props) {
  if (visits.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('visit.claimed')}</h2>
      {visits.map((visit) => (
        <OneVisit key={visit.id} visit={visit} onDone={onDone} />
      ))}
    </section>
  );
}

function OneVisit({ visit, onDone }: { visit: VisitPartsFragment; onDone: () => void }) {
  const zone = useZone();
  const deny = useAct(VisitDeny);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [asking, setAsking] = useState(false);

  const submit = async () => {
    const payload = (await deny.run((idempotencyKey) => ({ input: { visitId: visit.id, idempotencyKey } })))?.visitDeny;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('visit.denialSent'));
    onDone();
  };

  return (
    <div className="stack">
      <span>
        {t('visit.line', {
          when: dateTime(visit.happenedAt, zone),
          method: t(`visitMethod.${visit.method}`),
          result: t(`visitResult.${visit.result}`),
        })}
      </span>
      {visit.satisfaction ? (
        <span className="small">{t('visit.answerStaff', { answer: t(`satisfaction.${visit.satisfaction}`) })}</span>
      ) : null}
      {visit.deniedAt ? <span className="text-bad">{t('visit.denied')}</span> : null}
      {visit.deniedAt ? null : <Rating visit={visit} onDone={onDone} />}
      {isClaimed(visit) && !asking ? (
        <div>
          <Button onClick={() => setAsking(true)}>{t('visit.deny')}</Button>
        </div>
      ) : null}
      {asking ? (
        <div className="notice warn stack" role="alertdialog" aria-label={t('visit.deny')}>
          <p>{t('visit.denyAsk')}</p>
          <div className="row">
            <Button theme="primary error" disabled={deny.busy} onClick={() => void submit()}>
              {t('visit.denyYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
          </div>
        </div>
      ) : null}
      <Errors errors={errors} />
      {deny.failure ? <Failed failure={deny.failure} /> : null}
    </div>
  );
}
