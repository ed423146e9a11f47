import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly path: string;
  readonly secret: string;
  readonly purpose: string;
}

/** What a delivery says, as an example: a message of a group, or a call that was answered. */
function exampleOf(purpose: string): object {
  if (purpose === 'PHONE') {
    const rangAt = '2026-12-01T09:50:00+08:00';
    const answeredAt = '2026-12-01T09:50:09+08:00';
    return { type: 'call.ended', data: { callId: '20261201-0007', line: 'service', rings: 2, rangAt, answeredAt } };
  }
  const group = t('hooks.example.group');
  const sender = t('hooks.example.sender');
  const text = t('hooks.example.text');
  return { type: 'wechat.message', data: { group, sender, text, saidAt: '2026-12-01T09:58:00+08:00' } };
}

/** What a machine needs, told once: its address, its secret, and a call to try it with. */
export function HookMade({ path, secret, purpose }: Props) {
  return (
    <div className="notice stack" role="status">
      <strong>{t('hooks.once')}</strong>
      <span>{t('hooks.address')}</span>
      <output className="letters">{`${location.origin}${path}`}</output>
      <span>{t('hooks.secret')}</span>
      <output className="letters">{secret}</output>
      <span>{t('hooks.try')}</span>
      <code className="words">{callOf(`${location.origin}${path}`, JSON.stringify(exampleOf(purpose)))}</code>
    </div>
  );
}

function callOf(address: string, body: string): string {
  return [
    `BODY='${body}'`,
    "ID=msg-1; AT=$(date +%s); SECRET='whsec_…'",
    'KEY=$(printf %s "${SECRET#whsec_}" | base64 -d | xxd -p -c 256)',
    'SIGNED=$(printf %s "$ID.$AT.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)',
    'curl -i -H "Content-Type: application/json" -H "webhook-id: $ID" -H "webhook-timestamp: $AT" \\',
    `  -H "webhook-signature: v1,$SIGNED" -d "$BODY" ${address}`,
  ].join('\n');
}
