import { useNavigate } from 'react-router';
import { t } from 'Frontend/lib/i18n';
import { type OwnMembership, useSession } from 'Frontend/lib/session';

/** Tells as whom one acts; with several memberships one switches here. */
export function MembershipChoice() {
  const { memberships, membership, switchTo } = useSession();
  const navigate = useNavigate();
  if (!membership) return null;
  if (memberships.length === 1) return <span className="muted small acting">{labelOf(membership)}</span>;
  return (
    <select
      className="choice acting"
      aria-label={t('nav.actingAs')}
      value={membership.membershipId}
      onChange={(event) => {
        switchTo(event.target.value);
        void navigate('/');
      }}
    >
      {memberships.map((each) => (
        <option key={each.membershipId} value={each.membershipId}>
          {labelOf(each)}
        </option>
      ))}
    </select>
  );
}

function labelOf({ estateName, companyName, role, displayName }: OwnMembership): string {
  return `${estateName ?? companyName} · ${t(`role.${role}`)} · ${displayName}`;
}
