import { useSearchParams } from 'react-router';
import type { CaseKind } from 'Frontend/graphql/ComparisonOfEstates';
import { useNow } from 'Frontend/lib/now';
import { useZone } from 'Frontend/lib/session';
import { columnNamed } from './_figures';
import type { Order } from './_order';
import { type Period, type PeriodName, periodNames, periodOf, todayIn } from './_period';

/** What is compared and how it is sorted: kept in the address, so that going back finds it again. */
export function useChoice() {
  const [search, setSearch] = useSearchParams();
  const now = useNow();
  const today = todayIn(useZone(), now);
  const name: PeriodName = periodNames.find((each) => each === search.get('period')) ?? 'lastMonth';
  const preset = periodOf(name, today);
  const period: Period =
    name === 'own' ? { from: search.get('from') ?? preset.from, to: search.get('to') ?? preset.to } : preset;
  const kinds = search.getAll('kind') as CaseKind[];
  const order: Order = { column: columnNamed(search.get('sort')), descending: search.get('down') === '1' };
  const shown = columnNamed(search.get('figure')) ?? order.column ?? columnNamed('onTime');

  const change = (values: Readonly<Record<string, string | readonly string[]>>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(values)) {
      next.delete(key);
      for (const each of typeof value === 'string' ? [value] : value) next.append(key, each);
    }
    setSearch(next, { replace: true });
  };

  return {
    name,
    period,
    kinds,
    order,
    shown,
    choosePeriod: (chosen: PeriodName) => change({ period: chosen, ...(chosen === 'own' ? { ...period } : {}) }),
    chooseDays: ({ from, to }: Period) => change({ from, to }),
    chooseKinds: (chosen: readonly CaseKind[]) => change({ kind: chosen }),
    chooseFigure: (figure: string) => change({ figure }),
    orderBy: (column: string) =>
      change({ sort: column, down: column === (order.column?.name ?? 'estate') && !order.descending ? '1' : '0' }),
  };
}
