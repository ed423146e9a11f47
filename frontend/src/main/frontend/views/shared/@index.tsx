import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { SharedProblems } from 'Frontend/graphql/SharedProblems';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';

/** What many households report at the same time, each problem once. */
export default function SharedList() {
  const estateId = useMembership().estateId ?? '';
  const zone = useZone();
  const [open, setOpen] = useState(true);
  const query = useQuery(SharedProblems, { estateId, open });
  return (
    <Page title={t('nav.shared')}>
      <div className="stack">
        <div className="segments" role="group" aria-label={t('shared.show')}>
          <button type="button" aria-pressed={open} onClick={() => setOpen(true)}>
            {t('shared.open')}
          </button>
          <button type="button" aria-pressed={!open} onClick={() => setOpen(false)}>
            {t('shared.all')}
          </button>
        </div>
        <Loaded of={query}>
          {({ sharedProblems }) =>
            sharedProblems.length === 0 ? (
              <Empty text={t('shared.none')} />
            ) : (
              <ul className="list">
                {sharedProblems.map(({ id, title, categoryName, building, open: going, openedAt, ...counts }) => (
                  <li key={id} className="stack">
                    <div className="row">
                      <Link to={`/shared/${id}`}>{title}</Link>
                      {going ? <Badge tone="warn">{t('shared.open')}</Badge> : null}
                    </div>
                    <span className="small muted">
                      {[
                        categoryName,
                        building === '' ? t('shared.wholeEstateShort') : building,
                        dateTime(openedAt, zone),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    <span>
                      {t('shared.counts', {
                        households: counts.households,
                        cases: counts.cases,
                        waiting: counts.waiting,
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
