import { Link } from 'react-router';
import { OutcomesForMe } from 'Frontend/graphql/OutcomesForMe';
import { limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

/** Accounts of own matters that are to be posted: the complainant reads them first. */
export function OutcomesNotice() {
  const zone = useZone();
  const { data } = useQuery(OutcomesForMe, {});
  if (!data || data.outcomesForMe.length === 0) return null;
  return (
    <section className="notice" aria-label={t('outcome.toRead')}>
      <strong>{t('outcome.toRead')}</strong>
      <ul className="list">
        {data.outcomesForMe.map(({ id, title, objectableUntil }) => (
          <li key={id}>
            <Link to={`/occupant/outcomes/${id}`}>{title}</Link>
            {objectableUntil ? (
              <span className="small muted"> {t('outcome.until', { when: limit(objectableUntil, zone) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
