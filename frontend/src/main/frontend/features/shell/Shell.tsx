import { type ReactNode, Suspense } from 'react';
import { Link, NavLink } from 'react-router';
import { Waiting } from 'Frontend/components/Waiting';
import { MessagesLink } from 'Frontend/features/message/MessagesLink';
import { t } from 'Frontend/lib/i18n';
import { useSession } from 'Frontend/lib/session';
import { AreaIcon } from './AreaIcon';
import { areasOf } from './areas';
import { LanguageChoice } from './LanguageChoice';
import { LogOut } from './LogOut';
import { MembershipChoice } from './MembershipChoice';
import { shortcutOf, useShortcuts } from './useShortcuts';
import { WhoActs } from './WhoActs';

/** So many areas fit side by side under a thumb. */
const fewAreas = 4;

/** Frame around every screen of somebody logged in: who one is, where one can go. */
export function Shell({ children }: { children: ReactNode }) {
  const { membership } = useSession();
  const areas = areasOf(membership?.role);
  useShortcuts(areas);
  return (
    <div className="shell">
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
      {areas.length > 1 ? (
        <nav className={areas.length <= fewAreas ? 'areas few-areas' : 'areas'} aria-label={t('nav.main')}>
          {areas.map(({ to, label }, index) => (
            <NavLink key={to} to={to} end aria-keyshortcuts={shortcutOf(index)} title={shortcutOf(index)}>
              {areas.length <= fewAreas ? <AreaIcon to={to} /> : null}
              {t(label)}
            </NavLink>
          ))}
        </nav>
      ) : null}
      <WhoActs />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
    </div>
  );
}
