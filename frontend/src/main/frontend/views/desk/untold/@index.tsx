import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { UnaddressedMessages } from 'Frontend/graphql/UnaddressedMessages';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { Untold } from './_Untold';

/** Messages that reach nobody: no mail address, no account. Somebody rings or knocks, and says so here. */
export default function UntoldMessages() {
  const messages = usePages(UnaddressedMessages, { first: 25 }, ({ unaddressedMessages }) => unaddressedMessages);
  return (
    <Page title={t('untold.title')}>
      <p className="muted">{t('untold.lead')}</p>
      {messages.failure ? <Failed failure={messages.failure} retry={messages.refetch} /> : null}
      {!messages.rows && !messages.failure ? <Waiting /> : null}
      {messages.rows?.length === 0 ? <Empty text={t('untold.none')} /> : null}
      <ul className="list">
        {messages.rows?.map((message) => (
          <li key={message.id}>
            <Untold message={message} onDone={messages.refetch} />
          </li>
        ))}
      </ul>
      {messages.hasMore ? <Button onClick={messages.more}>{t('common.more')}</Button> : null}
    </Page>
  );
}
