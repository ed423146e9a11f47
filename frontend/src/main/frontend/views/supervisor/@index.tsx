import { Page } from 'Frontend/components/Page';
import { CaseBrowser } from 'Frontend/features/case/CaseBrowser';
import { t } from 'Frontend/lib/i18n';

/** The cases of the supervisor's department. */
export default function DepartmentCases() {
  return (
    <Page title={t('nav.departmentCases')}>
      <CaseBrowser linkTo={(id) => `/supervisor/cases/${id}`} />
    </Page>
  );
}
