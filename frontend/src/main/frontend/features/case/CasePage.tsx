import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Attachments } from 'Frontend/components/Attachments';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { DueBadge } from 'Frontend/features/duty/DueBadge';
import { DutyList } from 'Frontend/features/duty/DutyList';
import { VisitList } from 'Frontend/features/visit/VisitList';
import { CaseFile as CaseFileQuery } from 'Frontend/graphql/CaseFile';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useQuery } from 'Frontend/lib/query';
import { ActPanel } from './ActPanel';
import type { CaseFile } from './acts/act';
import { BookingPanel } from './BookingPanel';
import { CaseFacts } from './CaseFacts';
import { CrewPanel } from './crew/CrewPanel';
import { EraseEntry } from './EraseEntry';
import { LetInPanel } from './LetInPanel';
import { PauseLine } from './PauseLine';
import { RepeatPanel } from './RepeatPanel';
import { SharedPanel } from './SharedPanel';
import { StateBadge } from './StateBadge';
import { Timeline } from './Timeline';
import { WarrantyPanel } from './WarrantyPanel';

interface Props {
  readonly id: string;
  /** Address of another case on the same role's screens. */
  readonly linkTo: (id: string) => string;
  readonly extra?: (file: CaseFile, refetch: () => void) => ReactNode;
}

/** One case as staff see it: what is known, what was done, what is owed, what can be done now. */
export function CasePage({ id, linkTo, extra }: Props) {
  const query = useQuery(CaseFileQuery, { id });
  const now = useNow();
  return (
    <Loaded of={query}>
      {({ case: file }) =>
        file ? (
          <Page
            title={t('case.title', { kind: t(`kind.${file.kind}`), reference: file.reference })}
            actions={
              <>
                <StateBadge state={file.state} />
                {file.severity === 'MAJOR' ? <Badge tone="bad">{t('severity.MAJOR')}</Badge> : null}
                {file.urgency === 'URGENT' ? <Badge tone="warn">{t('urgency.URGENT')}</Badge> : null}
                {file.recordingUnmet ? <Badge tone="warn">{t('case.recordingUnmet')}</Badge> : null}
                {file.legalReviewMissing ? <Badge tone="warn">{t('case.legalMissing')}</Badge> : null}
                {file.companyAlone ? <Badge tone="bad">{t('case.companyAlone')}</Badge> : null}
                {file.pause ? (
                  <Badge tone="plain">{t('case.paused', { reason: t(`pauseReason.${file.pause.reason}`) })}</Badge>
                ) : null}
                {file.unverified ? <Badge tone="warn">{t('case.unverified')}</Badge> : null}
                {file.handedAround ? <Badge tone="bad">{t('case.handedAround')}</Badge> : null}
                <DueBadge dueAt={file.nextDueAt} overdue={file.overdue} now={now} />
              </>
            }
          >
            <div className="two">
              <div className="stack">
                {file.pause ? <PauseLine pause={file.pause} /> : null}
                <section className="panel">
                  <h2>{t('case.told')}</h2>
                  <p className="words">{file.description ?? t('case.erased')}</p>
                  <Attachments items={file.attachments} />
                  <RepeatLine file={file} linkTo={linkTo} />
                  {file.solution ? <Words title={t('case.solution')} text={file.solution} /> : null}
                  {file.reply ? <Words title={t('case.reply')} text={file.reply} /> : null}
                </section>
                <BookingPanel file={file} />
                {file.legalReviewMissing ? (
                  <p className="panel" role="note">
                    {t('case.legalMissingHint')}
                  </p>
                ) : null}
                <WarrantyPanel file={file} />
                <ActPanel file={file} loading={query.loading} onDone={query.refetch} />
                <RepeatPanel file={file} onDone={query.refetch} />
                <CrewPanel file={file} onDone={query.refetch} />
                <SharedPanel file={file} onDone={query.refetch} />
                {extra?.(file, query.refetch)}
                <section className="panel">
                  <h2>{t('case.timeline')}</h2>
                  <Timeline
                    entries={file.timeline}
                    extra={(entry) =>
                      file.permissions.canCaseEntryErase && hasWords(entry) ? (
                        <EraseEntry file={file} entry={entry} onDone={query.refetch} />
                      ) : null
                    }
                  />
                </section>
              </div>
              <div className="stack">
                <section className="panel">
                  <h2>{t('case.facts')}</h2>
                  <CaseFacts file={file} />
                </section>
                <section className="panel">
                  <h2>{t('case.duties')}</h2>
                  <DutyList duties={file.duties} />
                </section>
                <VisitList visits={file.visits} />
                <LetInPanel file={file} onDone={query.refetch} />
              </div>
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

/** The first entry stands for what was told, and by whom. */
function hasWords({ sequence, text, attachments }: CaseFile['timeline'][number]): boolean {
  return sequence === 1 || text !== null || attachments.length > 0;
}

function RepeatLine({ file, linkTo }: { file: CaseFile; linkTo: (id: string) => string }) {
  if (file.repeatCount < 2 && file.reopenedCount === 0) return null;
  return (
    <p className="text-warn">
      {file.repeatCount > 1 ? t('case.repeated', { count: file.repeatCount }) : ''}{' '}
      {file.repeatOf ? <Link to={linkTo(file.repeatOf.id)}>{file.repeatOf.reference}</Link> : null}
      {file.reopenedCount > 0 ? ` ${t('case.reopened', { count: file.reopenedCount })}` : ''}
    </p>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h3>{title}</h3>
      <p className="words">{text}</p>
    </>
  );
}
