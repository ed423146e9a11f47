import { Badge, type Tone } from 'Frontend/components/Badge';
import type { DutyPartsFragment } from 'Frontend/graphql/DutyParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import { Why } from './Why';

/** The duties of a case: what, who, by when, because of which clause. */
export function DutyList({ duties }: { duties: readonly DutyPartsFragment[] }) {
  const zone = useZone();
  if (duties.length === 0) return <p className="muted">{t('duty.none')}</p>;
  return (
    <ul className="list">
      {duties.map((duty) => (
        <li key={duty.id} className="stack duty">
          <div className="row">
            <strong className="grow">{duty.title}</strong>
            <DutyBadge duty={duty} />
          </div>
          <span className="small muted">
            {t('duty.line', {
              clause: duty.clauseId,
              due: dateTime(duty.dueAt, zone),
              who: duty.personName ?? t(`role.${duty.role}`),
            })}
          </span>
          <Why dutyId={duty.id} />
        </li>
      ))}
    </ul>
  );
}

/** How a duty stands, in one word. */
export function DutyBadge({ duty }: { duty: DutyPartsFragment }) {
  const late = duty.breachedAt !== null;
  const tones: Readonly<Record<DutyPartsFragment['state'], Tone>> = {
    OPEN: late ? 'bad' : 'warn',
    MET: late ? 'warn' : 'ok',
    SUPERSEDED: 'plain',
    WAIVED: 'plain',
  };
  const word = late && (duty.state === 'OPEN' || duty.state === 'MET') ? `LATE_${duty.state}` : duty.state;
  return <Badge tone={tones[duty.state]}>{t(`dutyState.${word}`)}</Badge>;
}
