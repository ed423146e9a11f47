interface Due {
  readonly nextDueAt: string | null;
}

/** Orders by what is due first; those without a time come last. */
export function byDue<Order extends Due>(orders: readonly Order[]): readonly Order[] {
  const time = ({ nextDueAt }: Order) => (nextDueAt ? Date.parse(nextDueAt) : Number.MAX_VALUE);
  return [...orders].sort((one, other) => time(one) - time(other));
}
