import { NavLink } from 'react-router';
import { t } from 'Frontend/lib/i18n';
import { AreaIcon } from './AreaIcon';
import type { Area } from './areas';
import { shortcutOf } from './useShortcuts';

/** So many areas fit side by side under a thumb. */
const fewAreas = 4;

/** The areas of a role that has but some, side by side. */
export function AreaTabs({ areas }: { areas: readonly Area[] }) {
  const few = areas.length <= fewAreas;
  return (
    <nav className={few ? 'areas few-areas' : 'areas'} aria-label={t('nav.main')}>
      {areas.map(({ to, label }, index) => (
        <NavLink key={to} to={to} end aria-keyshortcuts={shortcutOf(index)} title={shortcutOf(index)}>
          {few ? <AreaIcon to={to} /> : null}
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}
