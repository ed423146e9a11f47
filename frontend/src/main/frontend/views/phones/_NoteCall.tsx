import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, type Field, numberOf, textOf, ticked } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { type CallSource, PhoneCallNote, type PhoneLine } from 'Frontend/graphql/PhoneCallNote';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly estateId: string;
  /** Whether somebody of the company notes it, who may have rung to see. */
  readonly ofCompany: boolean;
  readonly onDone: () => void;
}

const fields = (ofCompany: boolean): readonly Field[] => [
  {
    kind: 'pick',
    name: 'line',
    label: t('phone.line'),
    required: true,
    options: ['SERVICE', 'NIGHT'].map((value) => ({ value, label: t(`phoneLine.${value}`) })),
  },
  {
    kind: 'pick',
    name: 'source',
    label: t('phone.source'),
    required: true,
    options: (ofCompany ? ['SPOT_CALL', 'PHONE_SYSTEM'] : ['PHONE_SYSTEM']).map((value) => ({
      value,
      label: t(`callSource.${value}`),
    })),
  },
  { kind: 'number', name: 'rings', label: t('phone.rings'), required: true, least: 0, most: 60 },
  { kind: 'yes', name: 'answered', label: t('phone.answered') },
  { kind: 'instant', name: 'rangAt', label: t('phone.rangAt') },
];

/** Notes how often a phone rang. */
export function NoteCall({ estateId, ofCompany, onDone }: Props) {
  const note = useAct(PhoneCallNote);
  const zone = useZone();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [turn, setTurn] = useState(0);
  return (
    <Form
      key={turn}
      fields={fields(ofCompany)}
      initial={{ answered: true, source: ofCompany ? 'SPOT_CALL' : 'PHONE_SYSTEM' }}
      submitLabel={t('phone.note')}
      busy={note.busy}
      failure={note.failure}
      errors={errors}
      onSubmit={(values) => {
        void note
          .run((idempotencyKey) => ({
            input: {
              estateId,
              line: chosen<PhoneLine>(values, 'line'),
              source: chosen<CallSource>(values, 'source'),
              rings: numberOf(values, 'rings') ?? 0,
              answered: ticked(values, 'answered'),
              rangAt: instantOf(textOf(values, 'rangAt') ?? '', zone),
              idempotencyKey,
            },
          }))
          .then((result) => {
            if (!result) return;
            setErrors(result.phoneCallNote.errors);
            if (!result.phoneCallNote.call) return;
            toast(t('phone.noted'));
            setTurn((former) => former + 1);
            onDone();
          });
      }}
    />
  );
}
