import { Page } from 'Frontend/components/Page';
import { Share } from 'Frontend/features/board/Share';
import { CaseBrowser } from 'Frontend/features/case/CaseBrowser';
import { t } from 'Frontend/lib/i18n';

/** What the owners' committee supervises: the course of the cases, without anybody's name. */
export default function Committee() {
  return (
    <Page title={t('nav.cases')}>
      <div className="stack">
        <Share />
        <CaseBrowser linkTo={(id) => `/committee/cases/${id}`} initial="all" />
      </div>
    </Page>
  );
}
