import { Page } from 'Frontend/components/Page';
import { DutyBoard } from 'Frontend/features/dutyboard/DutyBoard';
import { t } from 'Frontend/lib/i18n';

/** What is overdue in the estates, and what was escalated up to the company. */
export default function CompanyDuties() {
  return (
    <Page title={t('nav.duties')}>
      <DutyBoard initial="overdue" />
    </Page>
  );
}
