import { lazy, Suspense } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Waiting } from 'Frontend/components/Waiting';
import { t } from 'Frontend/lib/i18n';
import { columnNamed, columns, type EstateRow } from './_figures';
import { Exclusions } from './_Exclusions';
import { FigureTable } from './_FigureTable';
import { ordered } from './_order';
import type { Period } from './_period';
import type { useChoice } from './_useChoice';

const Chart = lazy(() => import('./_Chart'));

interface Props {
  readonly rows: readonly EstateRow[];
  readonly choice: ReturnType<typeof useChoice>;
  readonly period: Period;
}

/** The table of all figures, one of them drawn, and what none of them counts. */
export function Compared({ rows, choice, period }: Props) {
  const { kinds, order } = choice;
  const shown = choice.shown ?? firstWithValues(rows);
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

/** Punctuality first; where no duty has fallen due yet, the cases themselves. */
function firstWithValues(rows: readonly EstateRow[]) {
  const onTime = columnNamed('onTime');
  return onTime && rows.some((row) => onTime.cell(row).value !== null) ? onTime : columnNamed('cases');
}
