import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { CallList, type CallListQuery } from 'Frontend/graphql/CallList';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { CallCard } from './CallCard';

export type VisitTask = CallListQuery['callList']['edges'][number]['node'];

/** Visits that are due, what is due first on top; each is made by a person and entered here. */
export function CallListPage({ linkTo }: { linkTo: (id: string) => string }) {
  const tasks = usePages(CallList, { first: 25 }, ({ callList }) => callList);
  const [open, setOpen] = useState<string>();
  return (
    <Page title={t('nav.calls')}>
      {tasks.failure ? <Failed failure={tasks.failure} retry={tasks.refetch} /> : null}
      {!tasks.rows && !tasks.failure ? <Waiting /> : null}
      {tasks.rows?.length === 0 ? <Empty text={t('call.none')} /> : null}
      <ul className="list">
        {tasks.rows?.map((task) => (
          <li key={task.duty.id}>
            <CallCard
              task={task}
              linkTo={linkTo}
              open={open === task.duty.id}
              onOpen={(wanted) => setOpen(wanted ? task.duty.id : undefined)}
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
