import { SendingForm } from 'Frontend/components/form/SendingForm';
import { textOf } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { ShiftHandOver } from 'Frontend/graphql/ShiftHandOver';
import type { ShiftHandoversQuery } from 'Frontend/graphql/ShiftHandovers';
import { t } from 'Frontend/lib/i18n';
import type { QueryState } from 'Frontend/lib/query';
import { HandoverItem, isWaiting } from './_Handover';

/** The end of one shift and the beginning of the next: what is open goes on, and somebody takes it by name. */
export function Shift({ of: query }: { of: QueryState<ShiftHandoversQuery> }) {
  return (
    <details className="panel">
      <summary>{t('shift.title')}</summary>
      <Loaded of={query}>
        {({ shiftHandovers }) => (
          <ul className="list">
            {shiftHandovers
              .filter((handover) => !isWaiting(handover))
              .map((handover) => (
                <HandoverItem key={handover.id} handover={handover} onTaken={query.refetch} />
              ))}
          </ul>
        )}
      </Loaded>
      <SendingForm
        fields={[{ kind: 'text', name: 'note', label: t('shift.note'), hint: t('shift.noteHint'), longest: 1000 }]}
        submitLabel={t('shift.handOver')}
        operation={ShiftHandOver}
        variables={(values, idempotencyKey) => ({ input: { note: textOf(values, 'note'), idempotencyKey } })}
        payload={({ shiftHandOver }) => shiftHandOver}
        onDone={({ handover }) => {
          toast(t('shift.handed', { count: handover?.count ?? 0 }));
          query.refetch();
        }}
      />
    </details>
  );
}
