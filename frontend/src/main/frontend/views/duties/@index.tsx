import { Page } from 'Frontend/components/Page';
import { DutyBoard } from 'Frontend/features/dutyboard/DutyBoard';
import { ShiftHandovers } from 'Frontend/graphql/ShiftHandovers';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { Pin } from './_Pin';
import { Shift } from './_Shift';
import { WaitingHandovers } from './_Waiting';

/** What one has to do, by what is due first. */
export default function MyDuties() {
  const handovers = useQuery(ShiftHandovers, {});
  return (
    <Page title={t('duties.title')}>
      <WaitingHandovers of={handovers} />
      <DutyBoard />
      <Shift of={handovers} />
      <Pin />
    </Page>
  );
}
