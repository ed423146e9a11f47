import { Page } from 'Frontend/components/Page';
import { DutyBoard } from 'Frontend/features/dutyboard/DutyBoard';
import { t } from 'Frontend/lib/i18n';
import { Pin } from './_Pin';
import { Shift } from './_Shift';

/** What one has to do, by what is due first. */
export default function MyDuties() {
  return (
    <Page title={t('duties.title')}>
      <DutyBoard />
      <Shift />
      <Pin />
    </Page>
  );
}
