import type { ReactNode } from 'react';
import { Attachments } from 'Frontend/components/Attachments';
import type { TimelinePartsFragment } from 'Frontend/graphql/TimelineParts';
import { dateTime } from 'Frontend/lib/format';
import { t, tKnown } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

interface Props {
  readonly entries: readonly TimelinePartsFragment[];
  /** What stands below an entry that still says something. */
  readonly extra?: (entry: TimelinePartsFragment) => ReactNode;
}

/** What was done, newest first; an entry made later than the act says both times and both people. */
export function Timeline({ entries, extra }: Props) {
  const zone = useZone();
  const newest = [...entries].sort((one, other) => other.sequence - one.sequence);
  return (
    <ol className="timeline">
      {newest.map((entry) => (
        <li key={entry.sequence}>
          <strong>{tKnown('timeline', entry.act)}</strong>
          <div className="small muted">
            {dateTime(entry.happenedAt, zone)} · {entry.actor}
            {isLater(entry)
              ? ` · ${t('timeline.entered', { when: dateTime(entry.enteredAt, zone), who: entry.enteredBy ?? entry.actor })}`
              : ''}
          </div>
          {entry.text ? <p>{entry.text}</p> : null}
          {entry.erasure ? (
            <p className="small muted">
              {t('timeline.erased', { when: dateTime(entry.erasure.at, zone), who: entry.erasure.actor })}
              {entry.erasure.reason ? ` ${t('timeline.erasedWhy', { reason: entry.erasure.reason })}` : ''}
            </p>
          ) : null}
          <Attachments items={entry.attachments} />
          {entry.erasure ? null : extra?.(entry)}
        </li>
      ))}
    </ol>
  );
}

function isLater({ happenedAt, enteredAt, enteredBy }: TimelinePartsFragment): boolean {
  return enteredBy !== null || new Date(enteredAt).getTime() - new Date(happenedAt).getTime() > 60_000;
}
