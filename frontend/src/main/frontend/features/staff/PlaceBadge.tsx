import { Badge } from 'Frontend/components/Badge';
import type { PlaceState } from 'Frontend/graphql/PlaceParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

const tones = { TAKEN: 'ok', WAITING: 'warn', EXPIRED: 'bad' } as const;

/** How far an invitation has come, and until when its code works. */
export function PlaceBadge({ state, until }: { state: PlaceState; until: string | null }) {
  const zone = useZone();
  return (
    <>
      <Badge tone={tones[state]}>{t(`place.${state}`)}</Badge>
      {until ? <div className="small muted">{t(`place.until.${state}`, { until: dateTime(until, zone) })}</div> : null}
    </>
  );
}
