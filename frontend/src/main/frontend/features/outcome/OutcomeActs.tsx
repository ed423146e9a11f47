import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { OutcomeApprove } from 'Frontend/graphql/OutcomeApprove';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { OutcomePublish } from 'Frontend/graphql/OutcomePublish';
import { OutcomeSend } from 'Frontend/graphql/OutcomeSend';
import { OutcomeWithdraw } from 'Frontend/graphql/OutcomeWithdraw';
import { t } from 'Frontend/lib/i18n';
import { useOutcomeAct } from './useOutcomeAct';

interface Props {
  readonly outcome: OutcomePartsFragment;
  readonly onEdit: (() => void) | undefined;
  readonly onDone: () => void;
}

/** What may be done with the account now, as the server says. */
export function OutcomeActs({ outcome, onEdit, onDone }: Props) {
  const { permissions } = outcome;
  const send = useOutcomeAct(OutcomeSend, t('outcome.sent'), onDone);
  const approve = useOutcomeAct(OutcomeApprove, t('outcome.approved'), onDone);
  const publish = useOutcomeAct(OutcomePublish, t('outcome.published'), onDone);
  const [withdrawing, setWithdrawing] = useState(false);
  const seen = (idempotencyKey: string) => ({
    input: { outcomeId: outcome.id, version: outcome.version, idempotencyKey },
  });
  const busy = send.busy || approve.busy || publish.busy;
  const failure = send.failure ?? approve.failure ?? publish.failure;

  return (
    <div className="stack">
      <div className="row">
        {permissions.canApprove ? (
          <Button theme="primary" disabled={busy} onClick={() => void approve.act(seen)}>
            {t('outcome.approve')}
          </Button>
        ) : null}
        {permissions.canSend ? (
          <Button theme="primary" disabled={busy || outcome.openMarks > 0} onClick={() => void send.act(seen)}>
            {t('outcome.send')}
          </Button>
        ) : null}
        {permissions.canPublish ? (
          <Button theme="primary" disabled={busy} onClick={() => void publish.act(seen)}>
            {t('outcome.publish')}
          </Button>
        ) : null}
        {permissions.canEdit && onEdit ? <Button onClick={onEdit}>{t('outcome.edit')}</Button> : null}
        {permissions.canWithdraw && !withdrawing ? (
          <Button onClick={() => setWithdrawing(true)}>{t('outcome.withdraw')}</Button>
        ) : null}
      </div>
      <Errors errors={[...send.errors, ...approve.errors, ...publish.errors]} />
      {failure ? <Failed failure={failure} /> : null}
      {withdrawing ? <Withdraw outcome={outcome} onDone={onDone} onCancel={() => setWithdrawing(false)} /> : null}
    </div>
  );
}

function Withdraw({
  outcome,
  onDone,
  onCancel,
}: {
  outcome: OutcomePartsFragment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { act, busy, failure, errors } = useOutcomeAct(OutcomeWithdraw, t('outcome.withdrawn'), onDone);
  return (
    <section className="panel">
      <Form
        fields={[{ kind: 'text', name: 'reason', label: t('field.reason'), required: true }]}
        submitLabel={t('outcome.withdraw')}
        grave
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) =>
          void act((idempotencyKey) => ({
            input: { outcomeId: outcome.id, reason: givenText(values, 'reason'), idempotencyKey },
          }))
        }
      >
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Form>
    </section>
  );
}
