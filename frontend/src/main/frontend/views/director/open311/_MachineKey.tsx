import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import type { Operation } from 'Frontend/lib/operation';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

interface Props<Result> {
  readonly of: { readonly id: string; readonly name: string; readonly revokedAt: string | null };
  readonly purpose?: string;
  /** Since when it is there, by whom, and how much came with it. */
  readonly line: string;
  readonly revoke: Operation<Result, { input: { keyId: string; idempotencyKey: string } }>;
  readonly onRevoked: () => void;
}

/** One key of a machine: for whom, how much came with it, and the way to stop it. */
export function MachineKey<Result>({ of: { id, name, revokedAt }, purpose, line, revoke, onRevoked }: Props<Result>) {
  const zone = useZone();
  const { run, busy, failure } = useAct(revoke);
  const [sure, setSure] = useState(false);
  const stop = async () => {
    if (!(await run((idempotencyKey) => ({ input: { keyId: id, idempotencyKey } })))) return;
    toast(t('open311.revoked'));
    onRevoked();
  };
  return (
    <li className="stack">
      <div className="row">
        <strong>{name}</strong>
        {purpose ? <span>{purpose}</span> : null}
        {revokedAt ? (
          <Badge tone="plain">{t('open311.revokedSince', { when: dateTime(revokedAt, zone) })}</Badge>
        ) : null}
      </div>
      <span className="small muted">{line}</span>
      {failure ? <Failed failure={failure} /> : null}
      {revokedAt ? null : (
        <div className="row">
          {sure ? (
            <>
              <Button theme="error primary" disabled={busy} onClick={() => void stop()}>
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
