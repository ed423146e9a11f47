import type { DutyPartsFragment } from 'Frontend/graphql/DutyParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

/** What was said of a duty: who took note, why it was late, why it was let go, that what had met it was denied. */
export function DutyNotes({ duty }: { duty: DutyPartsFragment }) {
  const zone = useZone();
  const notes = [
    duty.pausedSince ? t('duties.pausedSince', { when: dateTime(duty.pausedSince, zone) }) : null,
    duty.provisionalYear && duty.state === 'OPEN'
      ? t('duties.provisional', { year: String(duty.provisionalYear) })
      : null,
    duty.takenBackAt ? t('duties.takenBack') : null,
    duty.acknowledgedAt ? t('duties.acknowledgedAt', { when: dateTime(duty.acknowledgedAt, zone) }) : null,
    duty.lateCause ? t('duties.lateCause', { cause: t(`latenessCause.${duty.lateCause}`) }) : null,
    duty.lateReason ? t('duties.lateReason', { reason: duty.lateReason }) : null,
    duty.waivedReason ? t('duties.waivedBecause', { reason: duty.waivedReason }) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <ul className="small words">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
