import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { maybeChosen, textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { BoxLetterSettle, type BoxLetterReason } from 'Frontend/graphql/BoxLetterSettle';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly openingId: string;
  readonly number: number;
  readonly onDone: () => void;
}

/** Tells of one letter: the case that was taken in of it, or why there is none. */
export function SettleLetter({ openingId, number, onDone }: Props) {
  const { run, busy, failure } = useAct(BoxLetterSettle);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          openingId,
          number,
          reference: textOf(values, 'reference'),
          reason: maybeChosen<BoxLetterReason>(values, 'reason'),
          note: textOf(values, 'note'),
          idempotencyKey,
        },
      }))
    )?.boxLetterSettle;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('box.settled'));
    onDone();
  };

  return (
    <details>
      <summary>{t('box.waiting', { number })}</summary>
      <Form
        fields={[
          { kind: 'line', name: 'reference', label: t('box.reference'), hint: t('box.referenceHint') },
          {
            kind: 'choice',
            name: 'reason',
            label: t('box.reason'),
            options: ['NOT_LEGIBLE', 'OTHER'].map((value) => ({ value, label: t(`boxReason.${value}`) })),
          },
          { kind: 'line', name: 'note', label: t('field.note') },
        ]}
        submitLabel={t('box.settle')}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </details>
  );
}
