import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import type { CaseFile } from './acts/act';

interface Props {
  readonly pause: NonNullable<CaseFile['pause']>;
  /** Whether the occupant reads it, to whom clocks say nothing. */
  readonly own?: boolean;
}

/** What a case waits for, since when, and until when it is expected to. */
export function PauseLine({ pause, own = false }: Props) {
  const zone = useZone();
  const since = dateTime(pause.since, zone);
  const end = pause.expectedEnd ? dateTime(pause.expectedEnd, zone) : null;
  return (
    <p className="notice">
      {own
        ? t(`mine.paused.${pause.reason}`)
        : t('case.pausedLine', { since, reason: t(`pauseReason.${pause.reason}`) })}
      {end ? ` · ${t(own ? 'mine.pausedUntil' : 'case.pausedUntil', { when: end })}` : ''}
    </p>
  );
}
