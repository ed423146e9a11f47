import { Link } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { CaseBrowser } from 'Frontend/features/case/CaseBrowser';
import { t } from 'Frontend/lib/i18n';

/** The desk's cases. */
export default function Inbox() {
  return (
    <Page
      title={t('nav.inbox')}
      actions={
        <Link to="/desk/intake" className="button">
          {t('intake.new')}
        </Link>
      }
    >
      <CaseBrowser linkTo={(id) => `/desk/cases/${id}`} />
    </Page>
  );
}
