import { useParams } from 'react-router';
import { Attachments } from 'Frontend/components/Attachments';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { ActPanel } from 'Frontend/features/case/ActPanel';
import { PartyLine } from 'Frontend/features/case/PartyLine';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { Timeline } from 'Frontend/features/case/Timeline';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { CaseFile } from 'Frontend/graphql/CaseFile';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useQuery } from 'Frontend/lib/query';

/** One order: where, what, whom to speak with, and the next thing to do. */
export default function Order() {
  const { id = '' } = useParams();
  const now = useNow();
  const query = useQuery(CaseFile, { id });
  return (
    <Loaded of={query}>
      {({ case: file }) =>
        file ? (
          <Page title={file.place} actions={<StateBadge state={file.state} />} narrow>
            <div className="stack">
              <div className="row">
                <span className="muted">{`${file.reference} · ${file.categoryName ?? ''}`}</span>
                {file.urgency === 'URGENT' ? <Badge tone="bad">{t('urgency.URGENT')}</Badge> : null}
                <DueBadge dueAt={file.nextDueAt} overdue={file.overdue} now={now} />
              </div>
              <section className="panel">
                <p className="words">{file.description}</p>
                <Attachments items={file.attachments} />
                {file.contact ? <PartyLine party={file.contact} /> : null}
                {file.solution ? <p className="words notice">{file.solution}</p> : null}
              </section>
              <ActPanel file={file} onDone={query.refetch} />
              <section className="panel">
                <h2>{t('case.timeline')}</h2>
                <Timeline entries={file.timeline} />
              </section>
            </div>
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
