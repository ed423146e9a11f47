import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { Why } from 'Frontend/features/duty/Why';
import type { DutyPartsFragment } from 'Frontend/graphql/DutyParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { type Role, useMembership } from 'Frontend/lib/session';
import { casePath } from './casePath';
import { Waive } from './Waive';

const mayWaive: readonly Role[] = ['DIRECTOR', 'HEAD_OFFICE', 'QUALITY'];

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
        <DueBadge dueAt={duty.dueAt} overdue={duty.breachedAt !== null} now={now} />
      </div>
      <p className="small muted words">
        {duty.reference && path ? (
          <>
            <Link to={path}>{duty.reference}</Link>
            {' · '}
          </>
        ) : null}
        {t('duty.line', {
          clause: duty.clauseId,
          due: dateTime(duty.dueAt, zone ?? 'Asia/Shanghai'),
          who: duty.personName ?? t('duties.nobody', { role: t(`role.${duty.role}`) }),
        })}
      </p>
      <Why dutyId={duty.id} />
      {mayWaive.includes(role) && duty.state === 'OPEN' ? (
        <div>
          <Waive dutyId={duty.id} title={duty.title} onDone={onChange} />
        </div>
      ) : null}
    </article>
  );
}
