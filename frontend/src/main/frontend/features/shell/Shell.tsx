import { type ReactNode, Suspense, useMemo } from 'react';
import { Link, NavLink } from 'react-router';
import { Waiting } from 'Frontend/components/Waiting';
import { MessagesLink } from 'Frontend/features/message/MessagesLink';
import { t } from 'Frontend/lib/i18n';
import { useSession } from 'Frontend/lib/session';
import { AreaMenu } from './AreaMenu';
import { areaGroupsOf } from './areas';
import { AreaTabs } from './AreaTabs';
import { LanguageChoice } from './LanguageChoice';
import { LogOut } from './LogOut';
import { MembershipChoice } from './MembershipChoice';
import { useShortcuts } from './useShortcuts';
import { WhoActs } from './WhoActs';

/** Frame around every screen of somebody logged in: who one is, where one can go. */
export function Shell({ children }: { children: ReactNode }) {
  const { membership } = useSession();
  const groups = areaGroupsOf(membership?.role);
  const areas = useMemo(() => groups.flatMap((group) => group.areas), [groups]);
  const inGroups = groups.length > 1;
  useShortcuts(areas);
  return (
    <div className={inGroups ? 'shell beside' : 'shell'}>
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <header className="bar">
        <NavLink to="/" className="brand">
          {t('app.name')}
        </NavLink>
        <MembershipChoice />
        <span className="spring" />
        {membership ? (
          <Link to="/join" className="choice">
            {t('join.another')}
          </Link>
        ) : null}
        {membership ? <MessagesLink /> : null}
        <LanguageChoice />
        <LogOut />
      </header>
      {inGroups ? <AreaMenu groups={groups} /> : areas.length > 1 ? <AreaTabs areas={areas} /> : null}
      <WhoActs />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
    </div>
  );
}
