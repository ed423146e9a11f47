import { Link } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { t } from 'Frontend/lib/i18n';
import { useSession } from 'Frontend/lib/session';

/** For somebody who belongs to no estate or company yet. */
export function NoMembership() {
  const { platformOperator } = useSession();
  return (
    <Page title={t('membership.none.title')} narrow>
      <p>{t(platformOperator ? 'membership.operator' : 'membership.none.text')}</p>
      {platformOperator ? null : <Link to="/join">{t('join.title')}</Link>}
    </Page>
  );
}
