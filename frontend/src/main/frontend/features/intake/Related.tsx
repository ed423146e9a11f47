import { Link } from 'react-router';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { RelatedCases } from 'Frontend/graphql/RelatedCases';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly estateId: string;
  readonly unitId: string | undefined;
  readonly commonPlaceId: string | undefined;
}

/** Earlier and open cases of the household or place, so that a repeat is seen while the phone is still in hand. */
export function Related({ estateId, unitId, commonPlaceId }: Props) {
  const zone = useZone();
  const related = useQuery(RelatedCases, unitId || commonPlaceId ? { estateId, unitId, commonPlaceId } : undefined);
  const cases = related.data?.relatedCases ?? [];
  if (cases.length === 0) return null;
  return (
    <aside className="notice warn">
      <strong>{t('intake.related', { count: cases.length })}</strong>
      <ul className="list">
        {cases.map(({ id, reference, kind, state, categoryName, receivedAt }) => (
          <li key={id} className="row">
            <Link to={`/desk/cases/${id}`} target="_blank">
              {reference}
            </Link>
            <span>{`${t(`kind.${kind}`)} · ${categoryName ?? t('case.uncategorised')}`}</span>
            <StateBadge state={state} />
            <span className="small muted">{dateTime(receivedAt, zone)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
