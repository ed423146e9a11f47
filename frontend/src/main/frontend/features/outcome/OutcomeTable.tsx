import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { OutcomeList, type OutcomeState } from 'Frontend/graphql/OutcomeList';
import { limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly states: readonly OutcomeState[] | undefined;
  readonly linkTo: (id: string) => string;
  readonly empty: string;
}

/** Accounts on their way to the noticeboard, those that wait longest first. */
export function OutcomeTable({ states, linkTo, empty }: Props) {
  const zone = useZone();
  const outcomes = usePages(OutcomeList, { states, first: 50 }, (result) => result.outcomes);
  if (outcomes.failure) return <Failed failure={outcomes.failure} retry={outcomes.refetch} />;
  if (!outcomes.rows) return <Waiting />;
  if (outcomes.rows.length === 0) return <Empty text={empty} />;
  return (
    <div className="stack">
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {['title', 'place', 'state', 'objectableUntil', 'draftedBy'].map((column) => (
                <th key={column} scope="col">
                  {t(`outcomeColumn.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={linkTo(row.id)}>{row.title}</Link>
                </th>
                <td>{row.place}</td>
                <td>
                  <div className="row">
                    <Badge tone={row.state === 'OBJECTED' ? 'bad' : 'plain'}>{t(`outcomeState.${row.state}`)}</Badge>
                    {row.openMarks > 0 ? (
                      <Badge tone="warn">{t('outcome.openMarks', { count: row.openMarks })}</Badge>
                    ) : null}
                    {row.permissions.canApprove ? <Badge tone="warn">{t('outcome.toApprove')}</Badge> : null}
                  </div>
                </td>
                <td>{limit(row.objectableUntil, zone)}</td>
                <td>{row.draftedBy ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {outcomes.hasMore ? <Button onClick={outcomes.more}>{t('common.more')}</Button> : null}
    </div>
  );
}
