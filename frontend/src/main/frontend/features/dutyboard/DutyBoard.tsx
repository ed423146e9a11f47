import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { Duties } from 'Frontend/graphql/Duties';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { usePages } from 'Frontend/lib/pages';
import { type Role, useMembership } from 'Frontend/lib/session';
import { DepartmentChoice } from './DepartmentChoice';
import { DutyCard } from './DutyCard';

const views = ['overdue', 'mine', 'open', 'listed'] as const;
type View = (typeof views)[number];

/** The company's weekly list: what was told often enough and still waits. */
const companyRoles: readonly Role[] = ['HEAD_OFFICE', 'QUALITY'];

/** Open duties, what is due first on top: overdue ones, one's own, or all that one sees. */
export function DutyBoard({ initial = 'mine' }: { initial?: View }) {
  const [view, setView] = useState<View>(initial);
  const now = useNow();
  const { role } = useMembership();
  const offered = views.filter((each) => each !== 'listed' || companyRoles.includes(role));
  const [department, setDepartment] = useState('');
  const duties = usePages(
    Duties,
    {
      mine: view === 'mine',
      overdue: view === 'overdue' ? true : null,
      listed: view === 'listed' ? true : null,
      department: view === 'mine' || department === '' ? null : department,
      first: 50,
    },
    (result) => result.duties,
  );
  const { rows } = duties;
  return (
    <div className="stack">
      <div className="segments" role="group" aria-label={t('duties.which')}>
        {offered.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`duties.view.${each}`)}
          </button>
        ))}
      </div>
      {view === 'mine' ? null : <DepartmentChoice value={department} onChange={setDepartment} />}
      {duties.failure ? <Failed failure={duties.failure} retry={duties.refetch} /> : null}
      {!rows && !duties.failure ? <Waiting /> : null}
      {rows?.length === 0 ? <Empty text={t(`duties.none.${view}`)} /> : null}
      <ul className="list">
        {rows?.map((duty) => (
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
    </div>
  );
}
