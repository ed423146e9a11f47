import { useParams } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { SettingsPage } from 'Frontend/features/policy/SettingsPage';
import { t } from 'Frontend/lib/i18n';

/** One estate of the company: its procedure, its figures, its calendar. */
export default function SettingsOfEstate() {
  const { id = '' } = useParams();
  return (
    <Page title={t('nav.settings')}>
      <SettingsPage key={id} estateId={id} />
    </Page>
  );
}
