import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { StaffInvite } from 'Frontend/graphql/StaffInvite';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { Role } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { CodeCard, type OneTimeCode } from './CodeCard';
import { type Department, inviteFields, inviteInput, type Reach } from './inviteFields';

interface Props {
  readonly reach: Reach;
  readonly roles: readonly Role[];
  readonly departments: readonly Department[];
  /** Whom one invites here, where it isn't plain from the screen. */
  readonly title?: string;
  readonly onInvited: () => void;
}

/** Makes a place for somebody and shows the code by which they take it. */
export function InviteForm({ reach, roles, departments, title, onInvited }: Props) {
  const invite = useAct(StaffInvite);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [made, setMade] = useState<{ name: string; code: OneTimeCode }>();

  const submit = async (values: Values) => {
    const result = (await invite.run((key) => ({ input: inviteInput(values, reach, key) })))?.staffInvite;
    if (!result) return;
    setErrors(
      result.errors.map((error) => ({
        ...error,
        path: error.path.map((step) => (step === 'departmentId' ? fieldShown(values) : step)),
      })),
    );
    if (!result.membershipId) return;
    setMade({ name: givenText(values, 'displayName'), code: result });
    onInvited();
  };

  if (made) return <CodeCard name={made.name} code={made.code} onClose={() => setMade(undefined)} />;
  return (
    <section className="panel stack" aria-labelledby="invite">
      <h3 id="invite">{title ?? t('staff.invite')}</h3>
      <Form
        fields={inviteFields(roles, departments)}
        initial={{ role: roles[0] ?? '' }}
        submitLabel={t('staff.makeCode')}
        busy={invite.busy}
        failure={invite.failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}

function fieldShown({ role }: Values): string {
  return role === 'SUPERVISOR' || role === 'WORKER' ? 'departmentId' : 'otherDepartmentId';
}
