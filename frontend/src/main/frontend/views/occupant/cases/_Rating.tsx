import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, textOf, type Field, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import type { VisitPartsFragment } from 'Frontend/graphql/VisitParts';
import { VisitRate } from 'Frontend/graphql/VisitRate';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly visit: VisitPartsFragment;
  readonly onDone: () => void;
}

const fields = (): readonly Field[] => [
  {
    kind: 'pick',
    name: 'satisfaction',
    label: t('rating.satisfaction'),
    required: true,
    options: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: t(`satisfaction.${value}`) })),
  },
  { kind: 'text', name: 'comment', label: t('rating.comment') },
];

/** The occupant's own answer about a visit: nothing preset, changeable while the server says so. */
export function Rating({ visit, onDone }: Props) {
  const rate = useAct(VisitRate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [changing, setChanging] = useState(false);
  const answer = visit.occupantAnswer;

  const submit = async (values: Values) => {
    const input = {
      visitId: visit.id,
      satisfaction: Number(givenText(values, 'satisfaction')),
      comment: textOf(values, 'comment'),
    };
    const payload = (await rate.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))?.visitRate;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    setChanging(false);
    toast(t('rating.sent'));
    onDone();
  };

  return (
    <div className="stack">
      {answer ? (
        <div>
          <strong>{t('rating.yours', { answer: t(`satisfaction.${answer.satisfaction}`) })}</strong>
          {answer.comment ? <p className="words">{answer.comment}</p> : null}
        </div>
      ) : null}
      {answer && visit.answerable && !changing ? (
        <div>
          <Button onClick={() => setChanging(true)}>{t('rating.change')}</Button>
        </div>
      ) : null}
      {visit.answerable && (!answer || changing) ? (
        <section className="stack" aria-label={t('rating.title')}>
          <h3>{t('rating.title')}</h3>
          <p className="small muted">{t('rating.lead')}</p>
          <Form
            fields={fields()}
            {...(answer
              ? { initial: { satisfaction: String(answer.satisfaction), comment: answer.comment ?? '' } }
              : {})}
            submitLabel={t('rating.send')}
            busy={rate.busy}
            failure={rate.failure}
            errors={errors}
            onSubmit={(values) => void submit(values)}
          />
        </section>
      ) : null}
    </div>
  );
}
