import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Me, type MeQuery } from 'Frontend/graphql/Me';
import { chooseMembership, chosenMembership } from './membership';
import { type QueryState, useQuery } from './query';

export type OwnMembership = MeQuery['me']['memberships'][number];
export type Role = OwnMembership['role'];

export interface Session {
  readonly platformOperator: boolean;
  readonly memberships: readonly OwnMembership[];
  /** Under which the screens act; undefined for somebody who belongs nowhere yet. */
  readonly membership: OwnMembership | undefined;
  readonly switchTo: (membershipId: string) => void;
  /** Asks again who the caller is, such as after joining an estate. */
  readonly refresh: () => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Who is logged in; what a screen shows follows it, what a person may do is decided by the server. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this screen.');
  return session;
}

/** The membership of a screen that only makes sense under one. */
export function useMembership(): OwnMembership {
  const { membership } = useSession();
  if (!membership) throw new Error('This screen needs a membership.');
  return membership;
}

/** The zone in which times are shown: the estate's, for a company that of its estates. */
export function useZone(): string {
  return useContext(SessionContext)?.membership?.zone ?? 'Asia/Shanghai';
}

/** The membership that one has had for longest: ids rise with time. */
function longest(memberships: readonly OwnMembership[]): OwnMembership | undefined {
  return memberships.reduce<OwnMembership | undefined>(
    (first, each) => (first && first.membershipId < each.membershipId ? first : each),
    undefined,
  );
}

/** Fetches who is logged in and gives it to all screens below. */
export function SessionProvider({ children }: { children: (state: QueryState<MeQuery>) => ReactNode }) {
  const [chosen, setChosen] = useState(chosenMembership);
  const state = useQuery(Me, {});
  const me = state.data?.me;
  const { refetch } = state;
  const session = useMemo<Session | undefined>(() => {
    if (!me) return undefined;
    const membership = me.memberships.find(({ membershipId }) => membershipId === chosen) ?? longest(me.memberships);
    if (membership) chooseMembership(membership.membershipId);
    return {
      platformOperator: me.platformOperator,
      memberships: me.memberships,
      membership,
      refresh: refetch,
      switchTo: (membershipId) => {
        chooseMembership(membershipId);
        setChosen(membershipId);
      },
    };
  }, [me, chosen, refetch]);
  return <SessionContext value={session}>{children(state)}</SessionContext>;
}

/** For component tests: a session as given. */
export function FixedSession({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}
