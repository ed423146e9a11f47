/** Days from and to, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** From the first of the month until today, in the zone. */
export function thisMonth(zone: string, now: number): Days {
  const to = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  return { from: `${to.slice(0, 8)}01`, to };
}
