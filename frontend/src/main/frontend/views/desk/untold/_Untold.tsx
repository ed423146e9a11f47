import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Link } from 'react-router';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import type { MessagePartsFragment } from 'Frontend/graphql/MessageParts';
import { MessageTold } from 'Frontend/graphql/MessageTold';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly message: MessagePartsFragment;
  readonly onDone: () => void;
}

/** One message that somebody still has to tell. */
export function Untold({ message, onDone }: Props) {
  const zone = useZone();
  const told = useAct(MessageTold);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const text = t(`message.${message.kind}`, { reference: message.reference ?? '' });

  const submit = async () => {
    const payload = (await told.run((idempotencyKey) => ({ input: { messageId: message.id, idempotencyKey } })))
      ?.messageTold;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('untold.done'));
    onDone();
  };

  return (
    <article className="card stack">
      <div className="row">
        {message.caseId ? (
          <Link to={`/desk/cases/${message.caseId}`} className="grow">
            {text}
          </Link>
        ) : (
          <span className="grow">{text}</span>
        )}
        <span className="small muted">{dateTime(message.at, zone)}</span>
        <Button disabled={told.busy} onClick={() => void submit()}>
          {t('untold.told')}
        </Button>
      </div>
      <Errors errors={errors} />
      {told.failure ? <Failed failure={told.failure} /> : null}
    </article>
  );
}
