import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Errors } from 'Frontend/components/Errors';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { AbsenceEnd } from 'Frontend/graphql/AbsenceEnd';
import { Absences } from 'Frontend/graphql/Absences';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { NewAbsence } from './_NewAbsence';
import type { Staff } from './_RosterDay';

/** Who is away and who stands in: the deputy has the orders of whoever is away for as long as that lasts. */
export function AbsenceList({ estateId, staff }: { estateId: string; staff: Staff }) {
  const zone = useZone();
  const absences = useQuery(Absences, { estateId });
  const end = useAct(AbsenceEnd);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const finish = async (absenceId: string) => {
    const result = (await end.run((idempotencyKey) => ({ input: { absenceId, idempotencyKey } })))?.absenceEnd;
    if (!result) return;
    setErrors(result.errors);
    if (result.absenceId) toast(t('absence.ended'));
    absences.refetch();
  };

  return (
    <section className="stack" aria-label={t('absence.title')}>
      <h2>{t('absence.title')}</h2>
      <Errors errors={errors} />
      <Loaded of={absences}>
        {(data) =>
          data.absences.length === 0 ? (
            <Empty text={t('absence.none')} />
          ) : (
            <ul className="list">
              {data.absences.map(({ id, personName, deputyName, from, until, current }) => (
                <li key={id}>
                  <div className="row">
                    <strong className="grow">{t('absence.line', { who: personName, deputy: deputyName })}</strong>
                    {current ? <Badge tone="warn">{t('absence.now')}</Badge> : null}
                    <Button
                      theme="small"
                      disabled={end.busy}
                      aria-label={t('absence.endNamed', { who: personName })}
                      onClick={() => void finish(id)}
                    >
                      {t('absence.end')}
                    </Button>
                  </div>
                  <span className="small muted">{`${dateTime(from, zone)} – ${dateTime(until, zone)}`}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewAbsence staff={staff} onDone={absences.refetch} />
    </section>
  );
}
