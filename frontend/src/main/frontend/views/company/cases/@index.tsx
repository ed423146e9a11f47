import { Page } from 'Frontend/components/Page';
import { CaseBrowser } from 'Frontend/features/case/CaseBrowser';
import { t } from 'Frontend/lib/i18n';

/** What people told to the company alone, past everybody of their estate. */
export default function ToldToTheCompany() {
  return (
    <Page title={t('nav.companyAlone')}>
      <p className="muted">{t('case.companyAloneLead')}</p>
      <CaseBrowser base={{ companyAlone: true }} linkTo={(id) => `/company/cases/${id}`} />
    </Page>
  );
}
