import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { type Field, givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { AbsenceSet } from 'Frontend/graphql/AbsenceSet';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Staff } from './_RosterDay';

/** Notes who is away from when until when, and who stands in. */
export function NewAbsence({ staff, onDone }: { staff: Staff; onDone: () => void }) {
  const zone = useZone();
  const set = useAct(AbsenceSet);
  const [open, setOpen] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const options = staff.map(({ membershipId, displayName, role }) => ({
    value: membershipId,
    label: `${displayName} · ${t(`role.${role}`)}`,
  }));
  const fields: readonly Field[] = [
    { kind: 'choice', name: 'membershipId', label: t('absence.who'), required: true, options },
    { kind: 'choice', name: 'deputyId', label: t('absence.deputy'), required: true, options },
    { kind: 'instant', name: 'from', label: t('roster.from'), required: true },
    { kind: 'instant', name: 'until', label: t('roster.until'), required: true },
  ];
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('absence.add')}</Button>
      </div>
    );
  }
  return (
    <Form
      fields={fields}
      submitLabel={t('absence.save')}
      busy={set.busy}
      failure={set.failure}
      errors={errors}
      onSubmit={(values) => {
        void set
          .run((idempotencyKey) => ({
            input: {
              membershipId: givenText(values, 'membershipId'),
              deputyId: givenText(values, 'deputyId'),
              from: instantOf(givenText(values, 'from'), zone) ?? '',
              until: instantOf(givenText(values, 'until'), zone) ?? '',
              idempotencyKey,
            },
          }))
          .then((result) => {
            if (!result) return;
            setErrors(result.absenceSet.errors);
            if (!result.absenceSet.absenceId) return;
            toast(t('absence.saved'));
            setOpen(false);
            onDone();
          });
      }}
    >
      <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
    </Form>
  );
}
