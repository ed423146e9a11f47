import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, type Field, numberOf, textOf } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { RoundRecord, type RoundKind } from 'Frontend/graphql/RoundRecord';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

const kinds = ['PATROL', 'BOX_OPENED', 'BOX_DELIVERED'] as const;

/** Enters a round: what for, how much was found, 0 where there was nothing. */
export function RecordRound({ estateId, onDone }: { estateId: string; onDone: () => void }) {
  const record = useAct(RoundRecord);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);
  const fields: readonly Field[] = [
    {
      kind: 'pick',
      name: 'kind',
      label: t('round.kind'),
      required: true,
      options: kinds.map((kind) => ({ value: kind, label: t(`roundKind.${kind}`) })),
    },
    {
      kind: 'number',
      name: 'found',
      label: t('round.found'),
      hint: t('round.foundHint'),
      required: true,
      least: 0,
      most: 999,
    },
    { kind: 'text', name: 'note', label: t('field.note'), longest: 500 },
  ];
  return (
    <Form
      key={round}
      fields={fields}
      initial={{ found: '0' }}
      submitLabel={t('round.record')}
      busy={record.busy}
      failure={record.failure}
      errors={errors}
      onSubmit={(values) => {
        void record
          .run((idempotencyKey) => ({
            input: {
              estateId,
              kind: chosen<RoundKind>(values, 'kind'),
              found: numberOf(values, 'found') ?? 0,
              note: textOf(values, 'note'),
              idempotencyKey,
            },
          }))
          .then((result) => {
            if (!result) return;
            setErrors(result.roundRecord.errors);
            if (!result.roundRecord.round) return;
            toast(t('round.recorded'));
            setRound((former) => former + 1);
            onDone();
          });
      }}
    />
  );
}
