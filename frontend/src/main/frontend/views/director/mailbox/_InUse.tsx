import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import type { MailboxQuery } from 'Frontend/graphql/Mailbox';
import { MailboxRemove } from 'Frontend/graphql/MailboxRemove';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly mailbox: NonNullable<MailboxQuery['mailbox']>;
  readonly onRemove: () => void;
}

/** How the mailbox does that is read now, and the way to stop it. */
export function InUse({ mailbox, onRemove }: Props) {
  const zone = useZone();
  const remove = useAct(MailboxRemove);
  const [sure, setSure] = useState(false);

  const submit = async () => {
    if (!(await remove.run((idempotencyKey) => ({ input: { idempotencyKey } })))) return;
    toast(t('mailbox.removed'));
    onRemove();
  };

  return (
    <div className={mailbox.trouble ? 'notice warn stack' : 'notice stack'}>
      <strong>{`${mailbox.username} · ${mailbox.host}`}</strong>
      <span>
        {mailbox.polledAt ? t('mailbox.polled', { when: dateTime(mailbox.polledAt, zone) }) : t('mailbox.notYet')}
      </span>
      {mailbox.trouble ? <span>{t(`mailbox.trouble.${mailbox.trouble}`)}</span> : null}
      {remove.failure ? <Failed failure={remove.failure} /> : null}
      <div className="row">
        {sure ? (
          <>
            <span>{t('mailbox.removeHint')}</span>
            <Button theme="error primary" disabled={remove.busy} onClick={() => void submit()}>
              {t('mailbox.remove')}
            </Button>
            <Button onClick={() => setSure(false)}>{t('common.cancel')}</Button>
          </>
        ) : (
          <Button theme="small" onClick={() => setSure(true)}>
            {t('mailbox.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
