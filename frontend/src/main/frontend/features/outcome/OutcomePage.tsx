import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { OutcomeFile } from 'Frontend/graphql/OutcomeFile';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { dateTime, limit, month } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { EditText } from './EditText';
import { MarkedText } from './MarkedText';
import { Marks } from './Marks';
import { OutcomeActs } from './OutcomeActs';
import { Photos } from './Photos';

interface Props {
  readonly id: string;
  readonly caseLink: (caseId: string) => string;
}

/** An account on its way to the noticeboard: its text with what gives someone away, and what may be done next. */
export function OutcomePage({ id, caseLink }: Props) {
  const query = useQuery(OutcomeFile, { id });
  return (
    <Loaded of={query}>
      {({ outcome }) =>
        outcome ? (
          <Page title={outcome.title} actions={<OutcomeBadge outcome={outcome} />}>
            <Content key={outcome.version} outcome={outcome} caseLink={caseLink} onDone={query.refetch} />
          </Page>
        ) : (
          <Page title={t('case.gone')} narrow>
            <p>{t('failure.notFound')}</p>
          </Page>
        )
      }
    </Loaded>
  );
}

function OutcomeBadge({ outcome: { state, openMarks } }: { outcome: OutcomePartsFragment }) {
  return (
    <>
      <Badge tone={state === 'OBJECTED' ? 'bad' : state === 'PUBLISHED' ? 'ok' : 'plain'}>
        {t(`outcomeState.${state}`)}
      </Badge>
      {openMarks > 0 ? <Badge tone="bad">{t('outcome.openMarks', { count: openMarks })}</Badge> : null}
    </>
  );
}

interface ContentProps {
  readonly outcome: OutcomePartsFragment;
  readonly caseLink: (caseId: string) => string;
  readonly onDone: () => void;
}

function Content({ outcome, caseLink, onDone }: ContentProps) {
  const zone = useZone();
  const [editing, setEditing] = useState(false);
  return (
    <div className="two">
      <div className="stack">
        <section className="panel stack">
          <p className="small muted">
            {[outcome.place, month(outcome.month), t(`readers.${outcome.readableBy}`)].join(' · ')}
          </p>
          {editing ? (
            <EditText outcome={outcome} onDone={onDone} onCancel={() => setEditing(false)} />
          ) : (
            <MarkedText text={outcome.text} marks={outcome.marks} />
          )}
        </section>
        <Photos outcome={outcome} onDone={onDone} />
        {outcome.objection ? (
          <section className="notice warn">
            <strong>{t('outcome.objectTitle')}</strong>
            <p className="words">{outcome.objection}</p>
          </section>
        ) : null}
        <OutcomeActs outcome={outcome} onEdit={editing ? undefined : () => setEditing(true)} onDone={onDone} />
      </div>
      <div className="stack">
        {outcome.marks.length > 0 ? <Marks outcome={outcome} onDone={onDone} /> : null}
        <section className="panel">
          <dl className="facts">
            <dt>{t('outcome.case')}</dt>
            <dd>
              <Link to={caseLink(outcome.caseId)}>{t('outcome.openCase')}</Link>
            </dd>
            <dt>{t('outcome.draftedBy')}</dt>
            <dd>{outcome.draftedBy ?? '–'}</dd>
            <dt>{t('outcome.sentAt')}</dt>
            <dd>{dateTime(outcome.sentAt, zone) || '–'}</dd>
            <dt>{t('outcome.objectableUntil')}</dt>
            <dd>{limit(outcome.objectableUntil, zone) || '–'}</dd>
            <dt>{t('outcome.approvedBy')}</dt>
            <dd>{outcome.approvedBy ?? '–'}</dd>
            <dt>{t('outcome.publishedAt')}</dt>
            <dd>{dateTime(outcome.publishedAt, zone) || '–'}</dd>
          </dl>
          {outcome.withdrawnReason ? <p className="words">{outcome.withdrawnReason}</p> : null}
        </section>
      </div>
    </div>
  );
}
