import { useParams } from 'react-router';
import { Attachments } from 'Frontend/components/Attachments';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { ActPanel } from 'Frontend/features/case/ActPanel';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { Timeline } from 'Frontend/features/case/Timeline';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { CaseFile, type CaseFileQuery } from 'Frontend/graphql/CaseFile';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useQuery } from 'Frontend/lib/query';
import { Contact } from './_Contact';

type File = NonNullable<CaseFileQuery['case']>;

/** One order: where, what, whom to speak with, and the next thing to do. */
export default function Order() {
  const { id = '' } = useParams();
  const query = useQuery(CaseFile, { id });
  return (
    <Loaded of={query}>
      {({ case: file }) =>
        file ? (
          <Page title={file.place} actions={<StateBadge state={file.state} />} narrow>
            <Content file={file} loading={query.loading} onDone={query.refetch} />
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

function Content({ file, loading, onDone }: { file: File; loading: boolean; onDone: () => void }) {
  const now = useNow();
  return (
    <div className="stack touch">
      <div className="row">
        <span className="muted">{[file.reference, file.categoryName ?? t(`kind.${file.kind}`)].join(' · ')}</span>
        {file.urgency === 'URGENT' ? <Badge tone="bad">{t('urgency.URGENT')}</Badge> : null}
        <DueBadge dueAt={file.nextDueAt} overdue={file.overdue} now={now} />
      </div>
      <section className="panel stack" aria-labelledby="told">
        <h2 id="told">{t('case.told')}</h2>
        <p className="words">{file.description ?? t('case.erased')}</p>
        <Attachments items={file.attachments} />
        {file.solution ? (
          <div className="notice">
            <strong>{t('case.solution')}</strong>
            <p className="words">{file.solution}</p>
          </div>
        ) : null}
      </section>
      <Contact party={file.contact} />
      <ActPanel file={file} loading={loading} onDone={onDone} />
      <section className="panel">
        <h2>{t('case.timeline')}</h2>
        <Timeline entries={file.timeline} />
      </section>
    </div>
  );
}
