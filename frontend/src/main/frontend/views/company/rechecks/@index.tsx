import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { RecheckList } from 'Frontend/graphql/RecheckList';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { RecheckCard } from './_RecheckCard';

/** Visits that the system drew: the company calls again and asks whether they were so. */
export default function Rechecks() {
  const tasks = usePages(RecheckList, { first: 25 }, ({ recheckList }) => recheckList);
  const [open, setOpen] = useState<string>();
  return (
    <Page title={t('recheck.title')}>
      <p className="muted">{t('recheck.lead')}</p>
      {tasks.failure ? <Failed failure={tasks.failure} retry={tasks.refetch} /> : null}
      {!tasks.rows && !tasks.failure ? <Waiting /> : null}
      {tasks.rows?.length === 0 ? <Empty text={t('recheck.none')} /> : null}
      <ul className="list">
        {tasks.rows?.map((task) => (
          <li key={task.id}>
            <RecheckCard
              task={task}
              open={open === task.id}
              onOpen={(wanted) => setOpen(wanted ? task.id : undefined)}
              onDone={() => {
                setOpen(undefined);
                tasks.refetch();
              }}
            />
          </li>
        ))}
      </ul>
      {tasks.hasMore ? <Button onClick={tasks.more}>{t('common.more')}</Button> : null}
    </Page>
  );
}
