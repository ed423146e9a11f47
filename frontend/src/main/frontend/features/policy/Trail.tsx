import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { wordsOf } from 'Frontend/features/settings/words';
import { SettingsTrail } from 'Frontend/graphql/SettingsTrail';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

/** Who changed what, from what to what, and why. */
export function Trail({ estateId, zone }: { estateId?: string; zone: string }) {
  const query = useQuery(SettingsTrail, estateId ? { estateId } : {});
  return (
    <Loaded of={query}>
      {({ settingsTrail }) =>
        settingsTrail.length === 0 ? (
          <Empty text={t('policy.noTrail')} />
        ) : (
          <ul className="stack list">
            {settingsTrail.map(({ id, kind, title, before, after, reason, version, effectiveFrom, madeAt, madeBy }) => (
              <li key={id}>
                <p>
                  {t(`policy.kind.${kind}`)} <b>{title}</b>
                  {kind === 'clause' ? '' : `: ${before ? wordsOf(before) : '–'} → ${after ? wordsOf(after) : '–'}`}
                </p>
                <p className="small muted">
                  {[
                    dateTime(madeAt, zone),
                    madeBy || t('policy.system'),
                    reason,
                    version ? t('policy.versionFrom', { version, from: dateTime(effectiveFrom, zone) }) : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
