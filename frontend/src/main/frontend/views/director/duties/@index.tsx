import { Page } from 'Frontend/components/Page';
import { DutyBoard } from 'Frontend/features/dutyboard/DutyBoard';
import { t } from 'Frontend/lib/i18n';

/** What is overdue in the estate, and how far it was escalated. */
export default function EstateDuties() {
  return (
    <Page title={t('nav.duties')}>
      <DutyBoard initial="overdue" />
    </Page>
  );
}
