import { SendingForm } from 'Frontend/components/form/SendingForm';
import { givenText, textOf } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { CommonPlaceCreate } from 'Frontend/graphql/CommonPlaceCreate';
import { t } from 'Frontend/lib/i18n';

/** Adds a common place, with a code of its own. */
export function NewPlace({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  return (
    <details className="unprinted">
      <summary>{t('places.add')}</summary>
      <SendingForm
        fields={[
          { kind: 'line', name: 'name', label: t('places.name'), required: true },
          { kind: 'line', name: 'building', label: t('places.building') },
        ]}
        submitLabel={t('places.add')}
        operation={CommonPlaceCreate}
        variables={(values, idempotencyKey) => ({
          input: { estateId, name: givenText(values, 'name'), building: textOf(values, 'building'), idempotencyKey },
        })}
        payload={({ commonPlaceCreate }) => commonPlaceCreate}
        onDone={() => {
          toast(t('places.added'));
          onDone();
        }}
      />
    </details>
  );
}
