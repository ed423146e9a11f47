import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import type { CaseRowFragment } from 'Frontend/graphql/CaseRow';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import type { Pages } from 'Frontend/lib/pages';
import { useZone } from 'Frontend/lib/session';
import { StateBadge } from './StateBadge';

interface Props {
  readonly pages: Pages<CaseRowFragment>;
  readonly linkTo: (id: string) => string;
  readonly empty: string;
}

/** Cases as rows; the number opens the case. */
export function CaseTable({ pages, linkTo, empty }: Props) {
  const { rows, failure, loading, hasMore, more, refetch } = pages;
  if (failure) return <Failed failure={failure} retry={refetch} />;
  if (!rows) return <Waiting />;
  if (rows.length === 0) return <Empty text={empty} />;
  return (
    <div className="stack" aria-busy={loading}>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {['reference', 'told', 'place', 'state', 'due', 'handler', 'received'].map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} to={linkTo(row.id)} />
            ))}
          </tbody>
        </table>
      </div>
      {hasMore ? (
        <div>
          <Button disabled={loading} onClick={more}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Row({ row, to }: { row: CaseRowFragment; to: string }) {
  const zone = useZone();
  const now = useNow();
  return (
    <tr>
      <th scope="row">
        <Link to={to}>{row.reference}</Link>
        <div className="small muted">{t(`kind.${row.kind}`)}</div>
      </th>
      <td className="told">
        <div className="row">
          {row.severity === 'MAJOR' ? <Badge tone="bad">{t('severity.MAJOR')}</Badge> : null}
          {row.urgency === 'URGENT' ? <Badge tone="warn">{t('urgency.URGENT')}</Badge> : null}
          {row.repeatCount > 1 ? <Badge tone="warn">{t('case.times', { count: row.repeatCount })}</Badge> : null}
          {row.handedAround ? <Badge tone="bad">{t('case.handedAround')}</Badge> : null}
          <span>{row.categoryName ?? t('case.uncategorised')}</span>
        </div>
        <div className="small muted clip">{row.description}</div>
      </td>
      <td>{row.place}</td>
      <td>
        <StateBadge state={row.state} />
      </td>
      <td>{row.open ? <DueBadge dueAt={row.nextDueAt} overdue={row.overdue} now={now} /> : null}</td>
      <td>{row.assignee?.displayName ?? row.department?.name ?? '–'}</td>
      <td className="small">{dateTime(row.receivedAt, zone)}</td>
    </tr>
  );
}
