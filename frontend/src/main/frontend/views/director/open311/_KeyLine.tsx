import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { Open311KeyRevoke } from 'Frontend/graphql/Open311KeyRevoke';
import type { Open311KeysQuery } from 'Frontend/graphql/Open311Keys';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly of: Open311KeysQuery['open311Keys'][number];
  readonly onRevoked: () => void;
}

/** One key: for whom, how much came with it, and the way to stop it. */
export function KeyLine({ of: { id, name, createdAt, createdBy, revokedAt, requests }, onRevoked }: Props) {
  const zone = useZone();
  const { run, busy, failure } = useAct(Open311KeyRevoke);
  const [sure, setSure] = useState(false);
  const revoke = async () => {
    if (!(await run((idempotencyKey) => ({ input: { keyId: id, idempotencyKey } })))) return;
    toast(t('open311.revoked'));
    onRevoked();
  };
  return (
    <li className="stack">
      <div className="row">
        <strong>{name}</strong>
        {revokedAt ? (
          <Badge tone="plain">{t('open311.revokedSince', { when: dateTime(revokedAt, zone) })}</Badge>
        ) : null}
      </div>
      <span className="small muted">
        {t('open311.line', { when: dateTime(createdAt, zone), who: createdBy, count: requests })}
      </span>
      {failure ? <Failed failure={failure} /> : null}
      {revokedAt ? null : (
        <div className="row">
          {sure ? (
            <>
              <Button theme="error primary" disabled={busy} onClick={() => void revoke()}>
                {t('open311.revoke')}
              </Button>
              <Button onClick={() => setSure(false)}>{t('common.cancel')}</Button>
            </>
          ) : (
            <Button theme="small" onClick={() => setSure(true)}>
              {t('open311.revoke')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
