import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { toast } from 'Frontend/components/toast';
import { PartyLine } from 'Frontend/features/case/PartyLine';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { Why } from 'Frontend/features/duty/Why';
import { VisitHandOver } from 'Frontend/graphql/VisitHandOver';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { VisitTask } from './CallListPage';
import { VisitForms } from './VisitForms';

interface Props {
  readonly task: VisitTask;
  readonly linkTo: (id: string) => string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDone: () => void;
}

/** One visit that is due: whom to call about what, and the form for what was said. */
export function CallCard({ task, linkTo, open, onOpen, onDone }: Props) {
  const { duty, case: file, contact, attempts, methods, handledByCaller, handedOver, hours } = task;
  const zone = useZone();
  const now = useNow();
  const handOver = useAct(VisitHandOver);

  const give = async () => {
    const result = await handOver.run((idempotencyKey) => ({ input: { dutyId: duty.id, idempotencyKey } }));
    if (result?.visitHandOver.errors.length === 0) {
      toast(t('call.handedOver'));
      onDone();
    }
  };

  return (
    <article className="card stack">
      <div className="row">
        <Link to={linkTo(file.id)} className="grow">
          <strong>{`${file.reference} · ${t(`kind.${file.kind}`)} · ${file.categoryName ?? ''}`}</strong>
        </Link>
        <DueBadge dueAt={duty.dueAt} overdue={duty.breachedAt !== null} now={now} />
      </div>
      <div className="row small">
        <span>{file.place}</span>
        {contact ? <PartyLine party={contact} /> : null}
        <span className="muted">
          {t('call.methods', { methods: methods.map((method) => t(`visitMethod.${method}`)).join(t('common.comma')) })}
        </span>
        {attempts > 0 ? <Badge tone="warn">{t('call.attempts', { count: attempts })}</Badge> : null}
        {handedOver ? <Badge tone="plain">{t('call.withCompany')}</Badge> : null}
      </div>
      <div className="row small muted">
        <span>{t('call.callHours', { hours: hours.call.join(t('common.comma')) })}</span>
        {hours.callNow ? null : <Badge tone="warn">{t('call.notNow')}</Badge>}
        <span>{t('call.doorHours', { hours: hours.door.join(t('common.comma')) })}</span>
        {hours.doorNow ? null : <Badge tone="warn">{t('call.notNow')}</Badge>}
      </div>
      {(file.solution ?? file.description) ? (
        <p className="small words clip">{file.solution ?? file.description}</p>
      ) : null}
      <span className="small muted">{t('call.replied', { when: dateTime(file.repliedAt, zone) })}</span>
      {handledByCaller ? (
        <div className="row">
          <span className="text-warn small">{t('call.handledByYou')}</span>
          {handedOver ? null : (
            <Button disabled={handOver.busy} onClick={() => void give()}>
              {t('call.handOver')}
            </Button>
          )}
        </div>
      ) : (
        <div>
          <Button theme={open ? '' : 'primary'} aria-expanded={open} onClick={() => onOpen(!open)}>
            {t(open ? 'common.close' : 'call.enter')}
          </Button>
        </div>
      )}
      {open ? <VisitForms caseId={file.id} methods={methods} onDone={onDone} /> : null}
      <Why dutyId={duty.id} />
    </article>
  );
}
