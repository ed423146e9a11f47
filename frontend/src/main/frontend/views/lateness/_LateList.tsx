import { Button } from '@vaadin/react-components/Button.js';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { DutyCard } from 'Frontend/features/dutyboard/DutyCard';
import { LateDuties } from 'Frontend/graphql/LateDuties';
import type { LatenessQuery } from 'Frontend/graphql/Lateness';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { usePages } from 'Frontend/lib/pages';
import type { Days } from './_days';

/** The duties behind one count, each with its case and what was said of it. */
export function LateList({ days, count }: { days: Days; count: LatenessQuery['lateness'][number] }) {
  const now = useNow();
  const { estateId, clauseId, cause } = count;
  const duties = usePages(
    LateDuties,
    { ...days, estateId, clauseId, cause, unexplained: cause === null, first: 25 },
    (result) => result.lateDuties,
  );
  return (
    <section className="stack" aria-label={t('lateness.behind', { clause: clauseId })}>
      <h2>{t('lateness.behind', { clause: clauseId })}</h2>
      {duties.failure ? <Failed failure={duties.failure} retry={duties.refetch} /> : null}
      {!duties.rows && !duties.failure ? <Waiting /> : null}
      <ul className="list">
        {duties.rows?.map((duty) => (
          <li key={duty.id}>
            <DutyCard duty={duty} now={now} onChange={duties.refetch} />
          </li>
        ))}
      </ul>
      {duties.hasMore ? (
        <div>
          <Button disabled={duties.loading} onClick={duties.more}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
