/** Days from and to, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const periodNames = ['thisMonth', 'lastMonth', 'lastQuarter', 'year', 'own'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Today in a zone, as a date. */
export function todayIn(zone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}

/** The days of a named period, as seen from today; `own` begins as the last month. */
export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  switch (name) {
    case 'thisMonth':
      return { from: day(year, month, 1), to: today };
    case 'lastMonth':
    case 'own':
      return { from: day(year, month - 1, 1), to: day(year, month, 0) };
    case 'lastQuarter': {
      const first = Math.floor(month / 3) * 3 - 3;
      return { from: day(year, first, 1), to: day(year, first + 3, 0) };
    }
    case 'year':
      return { from: day(year, 0, 1), to: today };
  }
}

/** Which named period these days are, as seen from today; `own` where it is none of them. */
export function nameOf(period: Period, today: string): PeriodName {
  const same = (name: PeriodName) => {
    const { from, to } = periodOf(name, today);
    return name !== 'own' && from === period.from && to === period.to;
  };
  return periodNames.find(same) ?? 'own';
}

/** Whether both days are there and in order. */
export function isPeriod({ from, to }: Period): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to) && from <= to;
}

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
