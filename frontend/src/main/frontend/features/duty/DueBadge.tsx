import { Badge } from 'Frontend/components/Badge';
import { distance, limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

/** When the next thing is due, in words and as a time; overdue says so. */
export function DueBadge({ dueAt, overdue, now }: { dueAt: string | null; overdue: boolean; now: number }) {
  const zone = useZone();
  if (!dueAt) return overdue ? <Badge tone="bad">{t('duty.overdue')}</Badge> : null;
  const passed = new Date(dueAt).getTime() < now;
  // What is due next lies ahead where something else was missed: its distance says nothing of how late that is.
  if (overdue && !passed) return <Badge tone="bad">{t('duty.overdue')}</Badge>;
  const soon = new Date(dueAt).getTime() - now < 2 * 3_600_000;
  return (
    <span title={limit(dueAt, zone)}>
      <Badge tone={passed ? 'bad' : soon ? 'warn' : 'plain'}>
        {t(passed ? 'duty.overdueSince' : 'duty.dueIn', { when: distance(dueAt, now) })}
      </Badge>
    </span>
  );
}
