import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { CaseList } from 'Frontend/graphql/CaseList';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { usePages } from 'Frontend/lib/pages';
import { byDue } from './_byDue';

/** A worker's own orders on the phone, what is due first on top. */
export default function Orders() {
  const now = useNow();
  const orders = usePages(CaseList, { filter: { open: true, mine: true }, first: 50 }, ({ cases }) => cases);
  return (
    <Page title={t('nav.orders')} narrow>
      {orders.failure ? <Failed failure={orders.failure} retry={orders.refetch} /> : null}
      {!orders.rows && !orders.failure ? <Waiting /> : null}
      {orders.rows?.length === 0 ? <Empty text={t('order.none')} /> : null}
      <ul className="list touch">
        {byDue(orders.rows ?? []).map((row) => (
          <li key={row.id}>
            <Link to={`/worker/orders/${row.id}`} className="card">
              <div className="row">
                <strong className="grow">{row.place}</strong>
                {row.urgency === 'URGENT' ? <Badge tone="bad">{t('urgency.URGENT')}</Badge> : null}
                <StateBadge state={row.state} />
              </div>
              <p className="clip">{row.description}</p>
              <div className="row small muted">
                <span>{`${row.reference} · ${row.categoryName ?? t(`kind.${row.kind}`)}`}</span>
                <DueBadge dueAt={row.nextDueAt} overdue={row.overdue} now={now} />
              </div>
            </Link>
          </li>
        ))}
      </ul>
      {orders.hasMore ? <Button onClick={orders.more}>{t('common.more')}</Button> : null}
    </Page>
  );
}
