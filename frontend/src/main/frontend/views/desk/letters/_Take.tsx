import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form } from 'Frontend/components/form/Form';
import { chosen, textOf, type Field, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { HouseholdSearch, type Match } from 'Frontend/features/intake/HouseholdSearch';
import { LetterTake } from 'Frontend/graphql/LetterTake';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Deciding } from './_deciding';

const kinds = ['COMPLAINT', 'REPAIR', 'INQUIRY', 'SUGGESTION', 'OPINION', 'BOOKING'];

const fields = (known: boolean): readonly Field[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: t('intake.kind'),
    required: true,
    options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
  },
  ...(known
    ? []
    : ([
        { kind: 'line', name: 'placeText', label: t('intake.placeText') },
        { kind: 'line', name: 'phone', label: t('intake.reporterPhone'), inputMode: 'tel' },
      ] as const)),
];

/** Makes a case of a mail: the words, the files and the time are the mail's own. */
export function Take({ letterId, onDone, onCancel }: Deciding) {
  const estateId = useMembership().estateId ?? '';
  const navigate = useNavigate();
  const take = useAct(LetterTake);
  const [match, setMatch] = useState<Match>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const result = (
      await take.run((idempotencyKey) => ({
        input: {
          letterId,
          kind: chosen(values, 'kind'),
          occupantId: match?.occupantId,
          unitId: match?.unit.id,
          placeText: match ? undefined : textOf(values, 'placeText'),
          phone: match ? undefined : textOf(values, 'phone'),
          idempotencyKey,
        },
      }))
    )?.letterTake;
    if (!result) return;
    setErrors(result.errors);
    if (!result.caseId) return;
    toast(t('letters.taken'));
    onDone();
    await navigate(`/desk/cases/${result.caseId}`);
  };

  return (
    <div className="stack">
      <HouseholdSearch estateId={estateId} onSelect={setMatch} />
      <Form
        fields={fields(match !== undefined)}
        initial={{ kind: 'COMPLAINT' }}
        submitLabel={t('letters.take')}
        busy={take.busy}
        failure={take.failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      >
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Form>
    </div>
  );
}
