import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Loaded } from 'Frontend/components/Loaded';
import { SettingsInForce } from 'Frontend/graphql/SettingsInForce';
import { dateTime, number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { Setup } from './_steps';

/** What the estate is, by which procedure it works, and how far it is filled. */
export function About({ setup: { estate }, next }: { setup: Setup; next: ReactNode }) {
  const { unitCounts: counts } = estate;
  const facts: readonly (readonly [string, string])[] = [
    ['type', t(`estateType.${estate.type}`)],
    ['address', estate.address],
    ['zone', estate.zone],
    ['casePrefix', estate.casePrefix],
    ['servicePhone', estate.servicePhone],
    ['emergencyPhone', estate.emergencyPhone],
    ['companyPhone', estate.companyPhone],
    ['liveAt', dateTime(estate.liveAt, estate.zone)],
    ['homes', counts ? number(counts.homes) : ''],
    ['livedIn', counts ? number(counts.livedIn) : ''],
    ['joined', counts ? `${number(counts.joined)} / ${number(counts.occupants)}` : ''],
    ['departments', estate.departments.map(({ name }) => name).join(t('common.comma'))],
  ];
  return (
    <div className="stack">
      <section className="panel" aria-labelledby="about">
        <h2 id="about">{t('setup.about')}</h2>
        <dl className="facts">
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <Fact key={name} name={t(`estate.${name}`)} value={value} />
            ))}
          <dt>{t('nav.board')}</dt>
          <dd>
            <a href={estate.boardPath}>{t('estate.openBoard')}</a>
          </dd>
        </dl>
      </section>
      <SettingsPanel estateId={estate.id} zone={estate.zone} />
      {estate.status === 'LIVE' ? null : next}
    </div>
  );
}

function SettingsPanel({ estateId, zone }: { estateId: string; zone: string }) {
  const query = useQuery(SettingsInForce, { estateId });
  return (
    <section className="panel stack" aria-labelledby="settings">
      <h2 id="settings">{t('setup.settings')}</h2>
      <Loaded of={query}>
        {({ settings }) =>
          settings ? (
            <>
              <p>
                {t('setup.settingsLine', {
                  number: settings.number,
                  template: settings.template.name,
                  from: dateTime(settings.effectiveFrom, zone),
                })}
              </p>
              <p>
                <Link to={`/company/settings/${estateId}`}>{t('nav.settings')}</Link> ·{' '}
                <Link to={`/clauses?estate=${estateId}`}>{t('nav.clauses')}</Link>
              </p>
              <details>
                <summary>{t('setup.settingsAll', { count: settings.settings.length })}</summary>
                <dl className="facts">
                  {settings.settings.map(({ key, title, value, unit }) => (
                    <Fact key={key} name={title} value={[value, unit].filter((part) => part !== '').join(' ')} />
                  ))}
                </dl>
              </details>
            </>
          ) : (
            <p className="muted">{t('setup.noSettings')}</p>
          )
        }
      </Loaded>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
