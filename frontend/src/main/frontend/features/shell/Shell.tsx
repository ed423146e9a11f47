import { type ReactNode, Suspense } from 'react';
import { NavLink } from 'react-router';
import { Waiting } from 'Frontend/components/Waiting';
import { t } from 'Frontend/lib/i18n';
import { useSession } from 'Frontend/lib/session';
import { areasOf } from './areas';
import { LanguageChoice } from './LanguageChoice';
import { LogOut } from './LogOut';
import { MembershipChoice } from './MembershipChoice';

/** Frame around every screen of somebody logged in: who one is, where one can go. */
export function Shell({ children }: { children: ReactNode }) {
  const { membership } = useSession();
  const areas = areasOf(membership?.role);
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
        <LanguageChoice />
        <LogOut />
      </header>
      {areas.length > 1 ? (
        <nav className="areas" aria-label={t('nav.main')}>
          {areas.map(({ to, label }) => (
            <NavLink key={to} to={to} end>
              {t(label)}
            </NavLink>
          ))}
        </nav>
      ) : null}
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
    </div>
  );
}
