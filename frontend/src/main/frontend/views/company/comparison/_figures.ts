import type { ComparisonOfEstatesQuery } from 'Frontend/graphql/ComparisonOfEstates';
import type { Figure } from 'Frontend/graphql/FigureCases';
import { hours, number, percent } from 'Frontend/lib/format';

export type EstateRow = ComparisonOfEstatesQuery['comparison']['estates'][number];

/** One figure of one estate as it is shown: the value, its interval, what it was counted from. */
export interface Cell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
  /** How many households stand behind a count of matters; absent for other figures. */
  readonly households?: number;
  /** All that a share counts; null for figures that are no share. */
  readonly of: number | null;
  /** What the estate aims at, as a share; absent where it aims at nothing. */
  readonly goal?: number;
  /** Whether it lies below that for certain. */
  readonly missed?: boolean;
}

export interface Column {
  readonly name: string;
  /** Whose cases open behind it. */
  readonly figure: Figure;
  readonly format: (value: number) => string;
  readonly cell: (row: EstateRow) => Cell;
  /** What is better: a higher value, a lower one, or neither. */
  readonly better: 'higher' | 'lower' | 'neither';
}

type ShareName = 'onTime' | 'coverage' | 'satisfaction' | 'repeats' | 'invalid' | 'notReached';

const share = (name: ShareName, figure: Figure, better: Column['better']): Column => ({
  name,
  figure,
  better,
  format: percent,
  cell: (row) => row[name],
});

const plain = (value: number | null, count: number): Cell => ({ value, low: null, high: null, count, of: null });

/** The figures of the comparison, in the order of the table. */
export const columns: readonly Column[] = [
  {
    name: 'cases',
    figure: 'CASES',
    better: 'neither',
    format: (value) => number(value),
    cell: ({ cases, households }) => ({ ...plain(cases, cases), households }),
  },
  {
    name: 'perHundred',
    figure: 'CASES',
    better: 'neither',
    format: (value) => number(value, 1),
    cell: ({ casesPerHundredHomes, livedInHomes }) => plain(casesPerHundredHomes, livedInHomes ?? 0),
  },
  share('onTime', 'ON_TIME', 'higher'),
  {
    name: 'median',
    figure: 'HANDLING_TIME',
    better: 'lower',
    format: hours,
    cell: ({ handlingTime: { count, median, medianLow, medianHigh } }) => ({
      value: median,
      low: medianLow,
      high: medianHigh,
      count,
      of: null,
    }),
  },
  {
    name: 'p90',
    figure: 'HANDLING_TIME',
    better: 'lower',
    format: hours,
    cell: ({ handlingTime: { count, p90, p90Low, p90High } }) => ({
      value: p90,
      low: p90Low,
      high: p90High,
      count,
      of: null,
    }),
  },
  share('coverage', 'COVERAGE', 'higher'),
  {
    ...share('satisfaction', 'SATISFACTION', 'higher'),
    cell: ({ satisfaction, satisfactionTarget, satisfactionMissed }) => ({
      ...satisfaction,
      ...(satisfactionTarget === null ? {} : { goal: satisfactionTarget / 100 }),
      missed: satisfactionMissed,
    }),
  },
  share('repeats', 'REPEATS', 'lower'),
  share('invalid', 'INVALID', 'neither'),
  share('notReached', 'NOT_REACHED', 'lower'),
];

/** The column of a name. */
export function columnNamed(name: string | null): Column | undefined {
  return columns.find((column) => column.name === name);
}
