import { Link } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { CaseTable } from 'Frontend/features/case/CaseTable';
import { OutcomeTable } from 'Frontend/features/outcome/OutcomeTable';
import { CaseList, type CaseState } from 'Frontend/graphql/CaseList';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';

/** What waits for the director: accounts for the noticeboard, objections, solutions that were refused. */
export default function Approvals() {
  return (
    <Page title={t('nav.approvals')} actions={<Link to="/director/duties">{t('nav.duties')}</Link>}>
      <section className="stack" aria-labelledby="outcomes">
        <h2 id="outcomes">{t('approvals.outcomes')}</h2>
        <OutcomeTable
          states={['SENT_TO_COMPLAINANT', 'OBJECTED', 'APPROVED']}
          linkTo={(id) => `/director/outcomes/${id}`}
          empty={t('approvals.noOutcomes')}
        />
      </section>
      <Cases name="objections" state="OBJECTED" />
      <Cases name="refused" state="REFUSED" />
    </Page>
  );
}

function Cases({ name, state }: { name: 'objections' | 'refused'; state: CaseState }) {
  const pages = usePages(CaseList, { filter: { states: [state] }, first: 25 }, ({ cases }) => cases);
  return (
    <section className="stack" aria-labelledby={name}>
      <h2 id={name}>{t(`approvals.${name}`)}</h2>
      <CaseTable pages={pages} linkTo={(id) => `/director/cases/${id}`} empty={t(`approvals.none.${name}`)} />
    </section>
  );
}
