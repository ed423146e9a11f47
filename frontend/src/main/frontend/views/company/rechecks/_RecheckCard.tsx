import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { PartyLine } from 'Frontend/features/case/PartyLine';
import type { RecheckListQuery } from 'Frontend/graphql/RecheckList';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import { RecheckForm } from './_RecheckForm';

interface Props {
  readonly task: RecheckListQuery['recheckList']['edges'][number]['node'];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDone: () => void;
}

/** One visit to be called about again: what was recorded, whom to call, and the form for what they say. */
export function RecheckCard({ task, open, onOpen, onDone }: Props) {
  const { id, visit, case: file, contact, attempts, own } = task;
  const zone = useZone();
  return (
    <article className="card stack">
      <div className="row">
        <Link to={`/company/cases/${file.id}`} className="grow">
          <strong>{`${file.estateName} · ${file.reference} · ${file.categoryName ?? ''}`}</strong>
        </Link>
        {attempts > 0 ? <Badge tone="warn">{t('call.attempts', { count: attempts })}</Badge> : null}
      </div>
      <div className="row small">
        <span>{file.place}</span>
        {contact ? <PartyLine party={contact} /> : null}
      </div>
      <span className="small">
        {t('recheck.recorded', {
          who: visit.visitor,
          when: dateTime(visit.happenedAt, zone),
          method: t(`visitMethod.${visit.method}`),
          result: t(`visitResult.${visit.result}`),
        })}
        {visit.satisfaction ? ` · ${t(`satisfaction.${visit.satisfaction}`)}` : ''}
      </span>
      {own ? (
        <span className="text-warn small">{t('recheck.own')}</span>
      ) : (
        <div>
          <Button theme={open ? '' : 'primary'} aria-expanded={open} onClick={() => onOpen(!open)}>
            {t(open ? 'common.close' : 'call.enter')}
          </Button>
        </div>
      )}
      {open ? <RecheckForm recheckId={id} onDone={onDone} /> : null}
    </article>
  );
}
