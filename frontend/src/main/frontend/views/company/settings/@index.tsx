import { Link } from 'react-router';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { BoundsPanel } from 'Frontend/features/policy/BoundsPanel';
import { Trail } from 'Frontend/features/policy/Trail';
import { Estates } from 'Frontend/graphql/Estates';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';

/** What the company sets for all its estates, and the way to each of them. */
export default function CompanySettings() {
  const estates = useQuery(Estates, {});
  const zone = useZone();
  const { role } = useMembership();
  return (
    <Page title={t('nav.settings')} actions={<Link to="/company/templates">{t('policy.templates')}</Link>}>
      <div className="stack">
        <section className="panel stack" aria-labelledby="estates">
          <h2 id="estates">{t('nav.estates')}</h2>
          <Loaded of={estates}>
            {(data) => (
              <ul>
                {data.estates.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={`/company/settings/${id}`}>{name}</Link> ·{' '}
                    <Link to={`/clauses?estate=${id}`}>{t('nav.clauses')}</Link>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </section>
        <section className="stack" aria-labelledby="bounds">
          <h2 id="bounds">{t('policy.bounds')}</h2>
          {role === 'HEAD_OFFICE' ? <BoundsPanel /> : <p>{t('policy.bounds.headOffice')}</p>}
        </section>
        <section className="panel stack" aria-labelledby="trail">
          <h2 id="trail">{t('policy.part.trail')}</h2>
          <Trail zone={zone} />
        </section>
      </div>
    </Page>
  );
}
