import { Page } from 'Frontend/components/Page';
import { StaffPanel } from 'Frontend/features/staff/StaffPanel';
import { t } from 'Frontend/lib/i18n';
import { useMembership } from 'Frontend/lib/session';

/** Who works in the estate; the director invites and ends. */
export default function EstatePeople() {
  const { estateId } = useMembership();
  return <Page title={t('nav.people')}>{estateId ? <StaffPanel estateId={estateId} /> : null}</Page>;
}
