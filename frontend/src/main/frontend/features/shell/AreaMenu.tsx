import { useEffect, useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { t } from 'Frontend/lib/i18n';
import type { AreaGroup } from './areas';
import { shortcutOf } from './useShortcuts';

/** The many areas of a role, in groups: beside the screen where there is room, behind a button where there is none. */
export function AreaMenu({ groups }: { groups: readonly AreaGroup[] }) {
  const { pathname } = useLocation();
  // Open on the screen where it was opened: another screen closes it.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  const id = useId();
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => (key === 'Escape' ? setOpenAt(undefined) : undefined);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
  const order = groups.flatMap(({ areas }) => areas);
  const here = order.find(({ to }) => to === pathname);
  return (
    <nav className="menu" aria-label={t('nav.main')}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpenAt(open ? undefined : pathname)}
      >
        <span aria-hidden="true">☰</span> {t('nav.menu')}
        {here ? <span className="muted">{t(here.label)}</span> : null}
      </button>
      <div id={id} className={open ? 'groups open' : 'groups'}>
        {groups.map(({ heading, areas }) => (
          <section key={heading} aria-labelledby={`${id}-${heading ?? ''}`}>
            <h2 id={`${id}-${heading ?? ''}`}>{heading ? t(heading) : null}</h2>
            {areas.map((area) => (
              <NavLink
                key={area.to}
                to={area.to}
                end
                aria-keyshortcuts={shortcutOf(order.indexOf(area))}
                title={shortcutOf(order.indexOf(area))}
              >
                {t(area.label)}
              </NavLink>
            ))}
          </section>
        ))}
      </div>
    </nav>
  );
}
