import { Empty } from 'Frontend/components/Empty';
import { Page } from 'Frontend/components/Page';
import { t } from 'Frontend/lib/i18n';
import { useMembership } from 'Frontend/lib/session';

/** What the client of an estate finds here: the reports, once they are sent. */
export default function Client() {
  const { estateName, companyName } = useMembership();
  return (
    <Page title={estateName ?? companyName} narrow>
      <Empty text={t('client.none')} />
    </Page>
  );
}
