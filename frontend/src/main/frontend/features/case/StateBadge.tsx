import { Badge, type Tone } from 'Frontend/components/Badge';
import { tKnown } from 'Frontend/lib/i18n';

const tones: Readonly<Record<string, Tone>> = {
  RECEIVED: 'warn',
  OBJECTED: 'warn',
  REFUSED: 'bad',
  REOPENED: 'bad',
  CLOSED: 'plain',
};

/** Where a case is on its course. */
export function StateBadge({ state }: { state: string }) {
  return <Badge tone={tones[state] ?? 'ok'}>{tKnown('state', state)}</Badge>;
}
