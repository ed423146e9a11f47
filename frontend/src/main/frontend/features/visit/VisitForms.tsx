import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText, numberOf, textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { VisitAttempt } from 'Frontend/graphql/VisitAttempt';
import type { VisitMethod } from 'Frontend/graphql/VisitParts';
import { VisitRecord } from 'Frontend/graphql/VisitRecord';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { visitFields } from './visitFields';
import { type Item, VisitItems } from './VisitItems';

interface Props {
  readonly caseId: string;
  readonly methods: readonly VisitMethod[];
  readonly onDone: () => void;
}

/** Records a visit, or an attempt where nobody was reached; nothing is preset. */
export function VisitForms({ caseId, methods, onDone }: Props) {
  const zone = useZone();
  const visit = useAct(VisitRecord);
  const attempt = useAct(VisitAttempt);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [items, setItems] = useState<readonly Item[]>([]);

  const submit = async (values: Values) => {
    const common = {
      caseId,
      method: chosen<VisitMethod>(values, 'method'),
      happenedAt: instantOf(textOf(values, 'happenedAt') ?? '', zone),
    };
    const outcome = givenText(values, 'outcome');
    const reached = outcome === 'SOLVED' || outcome === 'UNSOLVED';
    const payload = reached
      ? (
          await visit.run((idempotencyKey) => ({
            input: {
              ...common,
              solved: outcome === 'SOLVED',
              satisfaction: numberOf(values, 'satisfaction'),
              note: givenText(values, 'note'),
              lateReason: textOf(values, 'lateReason'),
              items: items.map(({ kind, words, answer }) => ({ kind, words, answer: answer.trim() || undefined })),
              idempotencyKey,
            },
          }))
        )?.visitRecord
      : (
          await attempt.run((idempotencyKey) => ({
            input: { ...common, result: chosen(values, 'outcome'), note: textOf(values, 'note'), idempotencyKey },
          }))
        )?.visitAttempt;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) {
      toast(payload.notice ?? t(reached ? 'call.recorded' : 'call.attempted'));
      onDone();
    }
  };

  return (
    <Form
      fields={visitFields(methods)}
      initial={{}}
      submitLabel={t('common.save')}
      busy={visit.busy || attempt.busy}
      failure={visit.failure ?? attempt.failure}
      errors={errors}
      onSubmit={(values) => void submit(values)}
    >
      <VisitItems items={items} onChange={setItems} />
    </Form>
  );
}
