import { lazy, Suspense } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { ComparisonOfEstates } from 'Frontend/graphql/ComparisonOfEstates';
import { date } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { Choice } from './_Choice';
import { columns, type EstateRow } from './_figures';
import { Exclusions } from './_Exclusions';
import { FigureTable } from './_FigureTable';
import { ordered } from './_order';
import { isPeriod } from './_period';
import { useChoice } from './_useChoice';

const Chart = lazy(() => import('./_Chart'));

/** Head office compares its estates: which one is slipping, on what, and whether that is more than noise. */
export default function Comparison() {
  const choice = useChoice();
  const { period, kinds } = choice;
  const query = useQuery(
    ComparisonOfEstates,
    isPeriod(period) ? { ...period, ...(kinds.length > 0 ? { kinds } : {}) } : undefined,
  );
  return (
    <Page title={t('nav.compare')}>
      <div className="stack">
        <Choice
          name={choice.name}
          period={period}
          chosenKinds={kinds}
          onName={choice.choosePeriod}
          onPeriod={choice.chooseDays}
          onKinds={choice.chooseKinds}
        />
        {isPeriod(period) ? (
          <Loaded of={query}>
            {({ comparison: { estates, from, to } }) =>
              estates.length === 0 ? (
                <Empty text={t('comparison.none')} />
              ) : (
                <>
                  <p className="muted">{t('comparison.days', { from: date(from), to: date(to) })}</p>
                  <Figures rows={estates} choice={choice} />
                </>
              )
            }
          </Loaded>
        ) : (
          <p className="text-bad" role="alert">
            {t('period.wrong')}
          </p>
        )}
      </div>
    </Page>
  );
}

function Figures({ rows, choice }: { rows: readonly EstateRow[]; choice: ReturnType<typeof useChoice> }) {
  const { period, kinds, order, shown } = choice;
  const { ranked, few } = ordered(rows, order);
  const linkTo = (estateId: string, column: string) =>
    `/company/comparison/cases?${new URLSearchParams([
      ['estate', estateId],
      ['name', rows.find((row) => row.estateId === estateId)?.estateName ?? ''],
      ['figure', column],
      ['from', period.from],
      ['to', period.to],
      ...kinds.map((kind) => ['kind', kind]),
    ]).toString()}`;
  const points = shown
    ? [...ranked, ...few].flatMap((row) => {
        const { value, low, high } = shown.cell(row);
        return value === null ? [] : [{ name: row.estateName, value, low, high, few: !row.ranked }];
      })
    : [];
  return (
    <>
      <FigureTable rows={rows} order={order} onOrder={choice.orderBy} linkTo={linkTo} />
      {shown ? (
        <section className="stack" aria-label={t('comparison.chart')}>
          <div className="native">
            <label htmlFor="chart-figure">{t('comparison.chart')}</label>
            <select id="chart-figure" value={shown.name} onChange={(event) => choice.chooseFigure(event.target.value)}>
              {columns.map(({ name }) => (
                <option key={name} value={name}>
                  {t(`figure.${name}`)}
                </option>
              ))}
            </select>
          </div>
          {points.length === 0 ? (
            <Empty text={t('comparison.noValues')} />
          ) : (
            <Suspense fallback={<Waiting />}>
              <Chart
                points={points}
                label={t('comparison.chartLabel', { figure: t(`figure.${shown.name}`) })}
                format={shown.format}
              />
            </Suspense>
          )}
        </section>
      ) : null}
      <Exclusions rows={rows} />
    </>
  );
}
