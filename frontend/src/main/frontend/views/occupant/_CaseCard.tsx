import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import type { MyCasesQuery } from 'Frontend/graphql/MyCases';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

type Row = MyCasesQuery['cases']['edges'][number]['node'];

/** One own case in a few words; says when it waits for the occupant. */
export function CaseCard({ row }: { row: Row }) {
  const zone = useZone();
  const waits = row.permissions.canSolutionAccept || row.permissions.canCaseSignOff;
  return (
    <Link to={`/occupant/cases/${row.id}`} className="card">
      <div className="row">
        <strong className="grow">{row.categoryName ?? t(`kind.${row.kind}`)}</strong>
        {waits ? <Badge tone="warn">{t('mine.waits')}</Badge> : <StateBadge state={row.state} />}
      </div>
      <p className="clip">{row.description}</p>
      <span className="small muted">
        {row.reference} · {dateTime(row.receivedAt, zone)}
        {row.open && row.promisedAt ? ` · ${t('mine.promised', { when: dateTime(row.promisedAt, zone) })}` : ''}
      </span>
    </Link>
  );
}
