import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { InviteForm } from 'Frontend/features/staff/InviteForm';
import { companyRoles } from 'Frontend/features/staff/inviteFields';
import { StaffTable } from 'Frontend/features/staff/StaffTable';
import { StaffOfCompany } from 'Frontend/graphql/StaffOfCompany';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

/** Who belongs to no single estate: head office, the quality department, people with places in several estates. */
export default function CompanyPeople() {
  const query = useQuery(StaffOfCompany, {});
  return (
    <Page title={t('nav.people')}>
      <p className="muted">{t('staff.companyText')}</p>
      <div className="two">
        <Loaded of={query}>
          {({ staffPlaces }) => <StaffTable places={staffPlaces} withEstate onEnded={query.refetch} />}
        </Loaded>
        <InviteForm reach={{}} roles={companyRoles} departments={[]} onInvited={query.refetch} />
      </div>
    </Page>
  );
}
