import { Page } from 'Frontend/components/Page';
import { SettingsPage } from 'Frontend/features/policy/SettingsPage';
import { t } from 'Frontend/lib/i18n';
import { useMembership } from 'Frontend/lib/session';

/** The director's own estate: its procedure, its figures, its calendar. */
export default function EstateSettings() {
  const { estateId } = useMembership();
  return <Page title={t('nav.settings')}>{estateId ? <SettingsPage estateId={estateId} /> : null}</Page>;
}
