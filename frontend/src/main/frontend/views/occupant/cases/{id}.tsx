import { useParams } from 'react-router';
import { Attachments } from 'Frontend/components/Attachments';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { ActPanel } from 'Frontend/features/case/ActPanel';
import { BookingPanel } from 'Frontend/features/case/BookingPanel';
import { LetInPanel } from 'Frontend/features/case/LetInPanel';
import { PauseLine } from 'Frontend/features/case/PauseLine';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { Timeline } from 'Frontend/features/case/Timeline';
import { CaseFile } from 'Frontend/graphql/CaseFile';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { Visits } from './_Visits';

/** One own case: how it stands, what waits for one's word, what was done. */
export default function OwnCase() {
  const { id = '' } = useParams();
  const zone = useZone();
  const query = useQuery(CaseFile, { id });
  return (
    <Loaded of={query}>
      {({ case: file }) =>
        file ? (
          <Page title={file.categoryName ?? t(`kind.${file.kind}`)} actions={<StateBadge state={file.state} />} narrow>
            <div className="stack">
              <p className="muted">
                {file.reference} · {dateTime(file.receivedAt, zone)} · {file.place}
              </p>
              {file.companyAlone ? <p className="notice">{t('file.companyAloneHint')}</p> : null}
              {file.promisedAt && file.open ? (
                <p className="notice">{t('mine.promised', { when: dateTime(file.promisedAt, zone) })}</p>
              ) : null}
              {file.pause ? <PauseLine pause={file.pause} own /> : null}
              {file.solution ? (
                <section className="panel">
                  <h2>{t('case.solution')}</h2>
                  <p className="words">{file.solution}</p>
                </section>
              ) : null}
              {file.reply ? (
                <section className="panel">
                  <h2>{t('case.reply')}</h2>
                  <p className="words">{file.reply}</p>
                </section>
              ) : null}
              <BookingPanel file={file} own />
              <ActPanel file={file} own loading={query.loading} onDone={query.refetch} />
              {file.guest ? <p className="notice">{t('letIn.guest')}</p> : null}
              <Visits visits={file.visits} onDone={query.refetch} />
              <section className="panel">
                <h2>{t('mine.told')}</h2>
                <p className="words">{file.description}</p>
                <Attachments items={file.attachments} />
              </section>
              <LetInPanel file={file} own onDone={query.refetch} />
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
