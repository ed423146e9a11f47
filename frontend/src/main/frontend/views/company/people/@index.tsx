import { Page } from 'Frontend/components/Page';
import { InviteForm } from 'Frontend/features/staff/InviteForm';
import { companyRoles } from 'Frontend/features/staff/inviteFields';
import { t } from 'Frontend/lib/i18n';

/** Places at head office and in the quality department; staff of an estate are invited at the estate. */
export default function CompanyPeople() {
  return (
    <Page title={t('nav.people')} narrow>
      <p>{t('staff.companyText')}</p>
      <InviteForm reach={{}} roles={companyRoles} departments={[]} onInvited={() => undefined} />
    </Page>
  );
}
