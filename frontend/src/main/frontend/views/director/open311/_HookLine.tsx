import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { HookKeyRevoke } from 'Frontend/graphql/HookKeyRevoke';
import type { HookKeysQuery } from 'Frontend/graphql/HookKeys';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly of: HookKeysQuery['hookKeys'][number];
  readonly onRevoked: () => void;
}

/** One key: for whom, how much came with it, and the way to stop it. */
export function HookLine({ of: { id, name, purpose, createdAt, createdBy, revokedAt, deliveries }, onRevoked }: Props) {
  const zone = useZone();
  const { run, busy, failure } = useAct(HookKeyRevoke);
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
        <span>{t(`hookPurpose.${purpose}`)}</span>
        {revokedAt ? (
          <Badge tone="plain">{t('open311.revokedSince', { when: dateTime(revokedAt, zone) })}</Badge>
        ) : null}
      </div>
      <span className="small muted">
        {t('hooks.line', { when: dateTime(createdAt, zone), who: createdBy, count: deliveries })}
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
