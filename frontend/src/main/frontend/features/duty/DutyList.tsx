import { Badge, type Tone } from 'Frontend/components/Badge';
import type { DutyPartsFragment } from 'Frontend/graphql/DutyParts';
import { limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import { DutyNotes } from './DutyNotes';
import { Why } from './Why';

/** The duties of a case: what, who, by when, because of which clause; those that are settled are folded away. */
export function DutyList({ duties }: { duties: readonly DutyPartsFragment[] }) {
  const open = duties.filter(({ state }) => state === 'OPEN');
  const settled = duties.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      {open.length === 0 ? <p className="muted">{t('duty.noneOpen')}</p> : <Duties duties={open} />}
      {settled.length > 0 ? (
        <details>
          <summary>{t('duty.settled', { count: settled.length })}</summary>
          <Duties duties={settled} />
        </details>
      ) : null}
    </>
  );
}

function Duties({ duties }: { duties: readonly DutyPartsFragment[] }) {
  const zone = useZone();
  return (
    <ul className="list duties">
      {duties.map((duty) => (
        <li key={duty.id}>
          <div className="row">
            <strong className="grow">{duty.title}</strong>
            <DutyBadge duty={duty} />
          </div>
          <span className="small muted">
            {t('duty.line', {
              clause: duty.clauseId,
              due: limit(duty.dueAt, zone),
              who: duty.personName ?? t(`role.${duty.role}`),
            })}
          </span>
          <DutyNotes duty={duty} />
          <Why dutyId={duty.id} />
        </li>
      ))}
    </ul>
  );
}

/** How a duty stands, in one word. */
export function DutyBadge({ duty }: { duty: DutyPartsFragment }) {
  const late = duty.breachedAt !== null;
  if (duty.pausedSince !== null) return <Badge tone="plain">{t('dutyState.PAUSED')}</Badge>;
  const tones: Readonly<Record<DutyPartsFragment['state'], Tone>> = {
    OPEN: late ? 'bad' : 'warn',
    MET: late ? 'warn' : 'ok',
    SUPERSEDED: 'plain',
    WAIVED: 'plain',
  };
  const word = late && (duty.state === 'OPEN' || duty.state === 'MET') ? `LATE_${duty.state}` : duty.state;
  return <Badge tone={tones[duty.state]}>{t(`dutyState.${word}`)}</Badge>;
}
