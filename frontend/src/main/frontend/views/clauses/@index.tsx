import { useSearchParams } from 'react-router';
import { Empty } from 'Frontend/components/Empty';
import { Page } from 'Frontend/components/Page';
import { ClauseHelp } from 'Frontend/features/policy/ClauseHelp';
import { t } from 'Frontend/lib/i18n';
import { useMembership } from 'Frontend/lib/session';

/** The procedure as help: which clause asks for what, and where to do it. */
export default function Clauses() {
  const [search] = useSearchParams();
  const estateId = useMembership().estateId ?? search.get('estate');
  return (
    <Page title={t('nav.clauses')}>
      {estateId ? <ClauseHelp estateId={estateId} /> : <Empty text={t('policy.help.choose')} />}
    </Page>
  );
}
