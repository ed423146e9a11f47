import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { StaffOfEstate } from 'Frontend/graphql/StaffOfEstate';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { Role } from 'Frontend/lib/session';
import { InviteForm } from './InviteForm';
import { estateRoles } from './inviteFields';
import { StaffTable } from './StaffTable';

interface Props {
  readonly estateId: string;
  readonly roles?: readonly Role[];
  readonly onChange?: () => void;
}

/** The staff of an estate: who is there, who is invited, who leaves. */
export function StaffPanel({ estateId, roles = estateRoles, onChange }: Props) {
  const query = useQuery(StaffOfEstate, { estateId });
  const changed = () => {
    query.refetch();
    onChange?.();
  };
  return (
    <Loaded of={query}>
      {({ staffPlaces, estate }) => (
        <div className="two">
          {staffPlaces.length === 0 ? (
            <Empty text={t('staff.none')} />
          ) : (
            <StaffTable places={staffPlaces} onEnded={changed} />
          )}
          <InviteForm reach={{ estateId }} roles={roles} departments={estate?.departments ?? []} onInvited={changed} />
        </div>
      )}
    </Loaded>
  );
}
