import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, numberOf, ticked, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { CrewHandOut } from 'Frontend/graphql/CrewHandOut';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';
import type { CaseFile } from '../acts/act';

interface Props {
  readonly file: CaseFile;
  readonly onHandedOut: (path: string) => void;
  readonly onStale: () => void;
  readonly onCancel: () => void;
}

/** Asks what the crew is told: it sees this and no more. */
export function HandOutForm({ file, onHandedOut, onStale, onCancel }: Props) {
  const { run, busy, failure } = useAct(CrewHandOut);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: {
          caseId: file.id,
          version: file.version,
          firm: givenText(values, 'firm'),
          fault: givenText(values, 'fault'),
          passContact: ticked(values, 'passContact'),
          days: numberOf(values, 'days'),
          idempotencyKey,
        },
      }))
    )?.crewHandOut;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) {
      toast(t('crew.handedOut'));
      onHandedOut(payload.path ?? '');
    } else if (isConflict(payload.errors)) onStale();
  };

  return (
    <Form
      fields={[
        { kind: 'line', name: 'firm', label: t('crew.firm'), required: true },
        {
          kind: 'text',
          name: 'fault',
          label: t('crew.fault'),
          hint: t('crew.faultHint'),
          required: true,
          longest: 500,
        },
        { kind: 'yes', name: 'passContact', label: t('crew.passContact') },
        { kind: 'number', name: 'days', label: t('crew.days'), least: 1, most: 30 },
      ]}
      initial={{ days: '7' }}
      submitLabel={t('crew.handOut')}
      busy={busy}
      failure={failure}
      errors={errors}
      onSubmit={(values) => void submit(values)}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}
