import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { messagePath } from 'Frontend/features/message/messagePath';
import type { MessagePartsFragment } from 'Frontend/graphql/MessageParts';
import { MessageRead } from 'Frontend/graphql/MessageRead';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';

/** One message; following it marks it as read. */
export function MessageLine({ message }: { message: MessagePartsFragment }) {
  const zone = useZone();
  const { role } = useMembership();
  const read = useAct(MessageRead);
  const { id, kind, reference, at, readAt } = message;
  const follow = () => {
    if (!readAt) void read.run((idempotencyKey) => ({ input: { messageId: id, idempotencyKey } }));
  };
  return (
    <article className="card row">
      <Link to={messagePath(role, message)} className="grow" onClick={follow}>
        {t(`message.${kind}`, { reference: reference ?? '' })}
      </Link>
      {readAt ? null : <Badge tone="warn">{t('message.new')}</Badge>}
      <span className="small muted">{dateTime(at, zone)}</span>
    </article>
  );
}
