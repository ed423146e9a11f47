import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { ComparisonOfEstates } from 'Frontend/graphql/ComparisonOfEstates';
import { date } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { Choice } from './_Choice';
import { Compared } from './_Compared';
import { NothingToCompare } from './_NothingToCompare';
import { isPeriod } from './_period';
import { useChoice } from './_useChoice';

/** Head office compares its estates: which one is slipping, on what, and whether that is more than noise. */
export default function Comparison() {
  const choice = useChoice();
  const { period, kinds } = choice;
  const wrong = period !== undefined && !isPeriod(period);
  const query = useQuery(
    ComparisonOfEstates,
    wrong ? undefined : { ...period, ...(kinds.length > 0 ? { kinds } : {}) },
  );
  const days = period ?? query.data?.comparison;
  return (
    <Page title={t('nav.compare')}>
      <div className="stack">
        <Choice
          name={days && choice.nameOf(days)}
          period={days}
          chosenKinds={kinds}
          onName={(name) => choice.choosePeriod(name, days)}
          onPeriod={choice.chooseDays}
          onKinds={choice.chooseKinds}
        />
        {wrong ? (
          <p className="text-bad" role="alert">
            {t('period.wrong')}
          </p>
        ) : (
          <Loaded of={query}>
            {({ comparison: { estates, from, to } }) => (
              <>
                <p className="muted">{t('comparison.days', { from: date(from), to: date(to) })}</p>
                {estates.some(({ cases }) => cases > 0) ? (
                  <Compared rows={estates} choice={choice} period={{ from, to }} />
                ) : (
                  <NothingToCompare
                    rows={estates}
                    narrowed={kinds.length > 0}
                    onAllKinds={() => choice.chooseKinds([])}
                  />
                )}
              </>
            )}
          </Loaded>
        )}
      </div>
    </Page>
  );
}
