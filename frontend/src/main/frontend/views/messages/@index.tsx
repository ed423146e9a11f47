import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { Messages } from 'Frontend/graphql/Messages';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { MessageLine } from './_MessageLine';
import { Settings } from './_Settings';

/** What one was told, newest first, and how one wishes to be written to. */
export default function OwnMessages() {
  const messages = usePages(Messages, { first: 25 }, ({ messages: page }) => page);
  return (
    <Page title={t('message.title')} narrow>
      {messages.failure ? <Failed failure={messages.failure} retry={messages.refetch} /> : null}
      {!messages.rows && !messages.failure ? <Waiting /> : null}
      {messages.rows?.length === 0 ? <Empty text={t('message.none')} /> : null}
      <ul className="list">
        {messages.rows?.map((message) => (
          <li key={message.id}>
            <MessageLine message={message} />
          </li>
        ))}
      </ul>
      {messages.hasMore ? <Button onClick={messages.more}>{t('common.more')}</Button> : null}
      <Settings />
    </Page>
  );
}
