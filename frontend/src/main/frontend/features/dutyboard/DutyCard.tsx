import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { DutyNotes } from 'Frontend/features/duty/DutyNotes';
import { Why } from 'Frontend/features/duty/Why';
import type { DutyPartsFragment } from 'Frontend/graphql/DutyParts';
import { limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { type Role, useMembership } from 'Frontend/lib/session';
import { Acknowledge } from './Acknowledge';
import { casePath } from './casePath';
import { Explain } from './Explain';
import { Waive } from './Waive';

/** Who enters the rounds that a duty without a case asks for. */
const goesRound: readonly Role[] = ['GUARD', 'DIRECTOR'];

const mayWaive: readonly Role[] = ['DIRECTOR', 'HEAD_OFFICE', 'QUALITY'];

/** The server decides; the button is shown to those who mostly may. */
const mayExplain = (own: Role, responsible: Role) => own === responsible || own === 'SUPERVISOR' || own === 'DIRECTOR';

interface Props {
  readonly duty: DutyPartsFragment;
  readonly now: number;
  readonly onChange: () => void;
}

/** One duty: what, of which case, who, by when, how far it was escalated, and why it is there. */
export function DutyCard({ duty, now, onChange }: Props) {
  const { role, zone } = useMembership();
  const path = duty.caseId ? casePath(role, duty.caseId) : undefined;
  return (
    <article className="card stack">
      <div className="row">
        <strong className="grow">{duty.title}</strong>
        {duty.escalation > 0 ? (
          <Badge tone="bad">{t('duties.escalated', { level: t(`duties.level.${duty.escalation}`) })}</Badge>
        ) : null}
        {duty.pausedSince ? (
          <Badge tone="plain">{t('duty.paused')}</Badge>
        ) : (
          <DueBadge dueAt={duty.dueAt} overdue={duty.breachedAt !== null} now={now} />
        )}
      </div>
      <p className="small muted words">
        {duty.about ? (
          <>
            {path ? <Link to={path}>{duty.about.reference}</Link> : duty.about.reference}
            {duty.about.place ? ` · ${duty.about.place}` : null}
            {' · '}
          </>
        ) : null}
        {duty.caseId === null && goesRound.includes(role) ? (
          <>
            <Link to="/rounds">{t('nav.rounds')}</Link>
            {' · '}
          </>
        ) : null}
        {t('duty.line', {
          clause: duty.clauseId,
          due: limit(duty.dueAt, zone ?? 'Asia/Shanghai'),
          who: duty.personName ?? t(`role.${duty.role}`),
        })}
      </p>
      <DutyNotes duty={duty} />
      <Why dutyId={duty.id} />
      {duty.canAcknowledge || duty.asksForLateReason ? (
        <div className="row">
          {duty.canAcknowledge ? <Acknowledge dutyId={duty.id} title={duty.title} onDone={onChange} /> : null}
          {duty.asksForLateReason && mayExplain(role, duty.role) ? (
            <Explain dutyId={duty.id} title={duty.title} onDone={onChange} />
          ) : null}
        </div>
      ) : null}
      {mayWaive.includes(role) && duty.state === 'OPEN' ? (
        <div>
          <Waive dutyId={duty.id} title={duty.title} onDone={onChange} />
        </div>
      ) : null}
    </article>
  );
}
