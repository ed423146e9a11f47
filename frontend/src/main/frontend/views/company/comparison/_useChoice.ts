import { useSearchParams } from 'react-router';
import type { CaseKind } from 'Frontend/graphql/ComparisonOfEstates';
import { useNow } from 'Frontend/lib/now';
import { useZone } from 'Frontend/lib/session';
import { columnNamed } from './_figures';
import type { Order } from './_order';
import { nameOf, type Period, type PeriodName, periodNames, periodOf, todayIn } from './_period';

/**
 * What is compared and how it is sorted: kept in the address, so that going back finds it again. Without a chosen period
 * the server says which days have something to compare.
 */
export function useChoice() {
  const [search, setSearch] = useSearchParams();
  const now = useNow();
  const today = todayIn(useZone(), now);
  const name = periodNames.find((each) => each === search.get('period'));
  const period = name && chosenPeriod(name, today, search);
  const kinds = search.getAll('kind') as CaseKind[];
  const order: Order = { column: columnNamed(search.get('sort')), descending: search.get('down') === '1' };
  const shown = columnNamed(search.get('figure')) ?? order.column;

  const change = (values: Readonly<Record<string, string | readonly string[]>>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(values)) {
      next.delete(key);
      for (const each of typeof value === 'string' ? [value] : value) next.append(key, each);
    }
    setSearch(next, { replace: true });
  };

  return {
    period,
    nameOf: (shownDays: Period): PeriodName => name ?? nameOf(shownDays, today),
    kinds,
    order,
    shown,
    choosePeriod: (chosen: PeriodName, shownDays: Period | undefined) =>
      change({ period: chosen, ...(chosen === 'own' ? { ...shownDays } : { from: [], to: [] }) }),
    chooseDays: ({ from, to }: Period) => change({ period: 'own', from, to }),
    chooseKinds: (chosen: readonly CaseKind[]) => change({ kind: chosen }),
    chooseFigure: (figure: string) => change({ figure }),
    orderBy: (column: string) =>
      change({ sort: column, down: column === (order.column?.name ?? 'estate') && !order.descending ? '1' : '0' }),
  };
}

function chosenPeriod(name: PeriodName, today: string, search: URLSearchParams): Period {
  const preset = periodOf(name, today);
  return name === 'own' ? { from: search.get('from') ?? preset.from, to: search.get('to') ?? preset.to } : preset;
}
