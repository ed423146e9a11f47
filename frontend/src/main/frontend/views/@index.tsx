import { Navigate } from 'react-router';
import { areasOf } from 'Frontend/features/shell/areas';
import { NoMembership } from 'Frontend/features/shell/NoMembership';
import { useSession } from 'Frontend/lib/session';

/** Leads each role to its first screen. */
export default function Home() {
  const { membership, platformOperator } = useSession();
  const home = areasOf(membership?.role ?? (platformOperator ? 'PLATFORM_OPERATOR' : undefined))[0];
  return home ? <Navigate to={home.to} replace /> : <NoMembership />;
}
