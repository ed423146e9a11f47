import { Page } from 'Frontend/components/Page';
import { OutcomeTable } from 'Frontend/features/outcome/OutcomeTable';
import { t } from 'Frontend/lib/i18n';

/** Accounts that the desk prepares; a new one begins at its closed case. */
export default function Outcomes() {
  return (
    <Page title={t('nav.outcomes')}>
      <p className="muted">{t('outcome.begin')}</p>
      <OutcomeTable states={undefined} linkTo={(id) => `/desk/outcomes/${id}`} empty={t('outcome.none')} />
    </Page>
  );
}
