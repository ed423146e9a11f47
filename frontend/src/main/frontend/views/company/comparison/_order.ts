import type { Column, EstateRow } from './_figures';

export interface Order {
  readonly column: Column | undefined;
  readonly descending: boolean;
}

/** Estates in order of a figure; those with too few cases are never put into it but stand apart, by name. */
export function ordered(rows: readonly EstateRow[], { column, descending }: Order) {
  const byName = [...rows].sort((one, other) => one.estateName.localeCompare(other.estateName));
  const few = byName.filter(({ ranked }) => !ranked);
  const ranked = byName.filter((row) => row.ranked);
  if (!column) return { ranked: descending ? ranked.reverse() : ranked, few };
  const valueOf = (row: EstateRow) => column.cell(row).value;
  const known = ranked.filter((row) => valueOf(row) !== null);
  const unknown = ranked.filter((row) => valueOf(row) === null);
  known.sort((one, other) => ((valueOf(one) ?? 0) - (valueOf(other) ?? 0)) * (descending ? -1 : 1));
  return { ranked: [...known, ...unknown], few };
}

/** The share of all estates taken together; null for figures that are no share. */
export function together(rows: readonly EstateRow[], column: Column): number | null {
  const cells = rows.map(column.cell);
  if (cells.some(({ of }) => of === null)) return null;
  const of = cells.reduce((sum, cell) => sum + (cell.of ?? 0), 0);
  return of === 0 ? null : cells.reduce((sum, { count }) => sum + count, 0) / of;
}

/** Whether an interval lies wholly on one side of all estates together: then it is more than noise. */
export function differs(
  { low, high }: { low: number | null; high: number | null },
  all: number | null,
): 'above' | 'below' | undefined {
  if (all === null || low === null || high === null) return undefined;
  if (low > all) return 'above';
  return high < all ? 'below' : undefined;
}
