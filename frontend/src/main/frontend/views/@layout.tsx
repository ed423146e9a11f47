import { Outlet, useLocation, useNavigate } from 'react-router';
import { useEffect } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { Shell } from 'Frontend/features/shell/Shell';
import { Welcome } from 'Frontend/features/shell/Welcome';
import { placeBeforeLogin } from 'Frontend/lib/login';
import { SessionProvider, useSession } from 'Frontend/lib/session';

/** Lets nobody past the welcome who is not logged in, and draws the frame for the others. */
export default function Layout() {
  return (
    <SessionProvider>
      {({ data, failure, refetch }) => {
        if (data) return <Inside />;
        if (failure?.kind === 'loggedOut') return <Welcome />;
        return <main className="page">{failure ? <Failed failure={failure} retry={refetch} /> : <Waiting />}</main>;
      }}
    </SessionProvider>
  );
}

/** Another membership is another world: its screens begin anew. */
function Inside() {
  const { membership } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const wanted = placeBeforeLogin();
    if (wanted && wanted !== pathname) void navigate(wanted, { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only once, after the log-in
  }, []);
  return (
    <Shell>
      <Outlet key={membership?.membershipId ?? ''} />
    </Shell>
  );
}
