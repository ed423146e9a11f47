import { Page } from 'Frontend/components/Page';
import { CaseBrowser } from 'Frontend/features/case/CaseBrowser';
import { t } from 'Frontend/lib/i18n';

/** Every case of the estate, overdue ones first to be seen. */
export default function EstateCases() {
  return (
    <Page title={t('nav.cases')}>
      <CaseBrowser linkTo={(id) => `/director/cases/${id}`} />
    </Page>
  );
}
