import type { ShiftHandoversQuery } from 'Frontend/graphql/ShiftHandovers';
import { t } from 'Frontend/lib/i18n';
import type { QueryState } from 'Frontend/lib/query';
import { HandoverItem, isWaiting } from './_Handover';

/** What the shift before left open and nobody has taken over: first of all that one sees. */
export function WaitingHandovers({ of: query }: { of: QueryState<ShiftHandoversQuery> }) {
  const waiting = query.data?.shiftHandovers.filter(isWaiting) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="notice">
      <h2>{t('shift.title')}</h2>
      <ul className="list">
        {waiting.map((handover) => (
          <HandoverItem key={handover.id} handover={handover} onTaken={query.refetch} />
        ))}
      </ul>
    </section>
  );
}
