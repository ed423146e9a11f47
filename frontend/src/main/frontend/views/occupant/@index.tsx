import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { MyCases } from 'Frontend/graphql/MyCases';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { CaseCard } from './_CaseCard';
import { OutcomesNotice } from './_OutcomesNotice';

/** What an occupant has filed, what waits for their word on top. */
export default function OwnCases() {
  const cases = usePages(MyCases, { first: 25 }, (result) => result.cases);
  const file = (
    <Link to="/occupant/file" className="button">
      {t('nav.file')}
    </Link>
  );
  return (
    <Page title={t('nav.myCases')} actions={file} narrow>
      <div className="stack">
        <OutcomesNotice />
        {cases.failure ? <Failed failure={cases.failure} retry={cases.refetch} /> : null}
        {!cases.rows && !cases.failure ? <Waiting /> : null}
        {cases.rows?.length === 0 ? <Empty text={t('mine.none')}>{file}</Empty> : null}
        <ul className="list">
          {cases.rows?.map((row) => (
            <li key={row.id}>
              <CaseCard row={row} />
            </li>
          ))}
        </ul>
        {cases.hasMore ? <Button onClick={cases.more}>{t('common.more')}</Button> : null}
      </div>
    </Page>
  );
}
