import { useEffect } from 'react';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { StateBadge } from 'Frontend/features/case/StateBadge';
import { SharedProblem, type SharedProblemQuery } from 'Frontend/graphql/SharedProblem';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';
import { AnswerAll } from './_AnswerAll';
import { AnswerLine } from './_AnswerLine';
import { TellForm } from './_TellForm';

export type Problem = NonNullable<SharedProblemQuery['sharedProblem']>;

const lookAgain = 4_000;

/** One problem with its households: the words for the phone, the cases, and the one answer as it goes from case to case. */
export function OneShared({ id }: { id: string }) {
  const query = useQuery(SharedProblem, { id });
  const zone = useZone();
  const { role } = useMembership();
  const address = (caseId: string) => `${role === 'DIRECTOR' ? '/director' : '/desk'}/cases/${caseId}`;
  const acts = role === 'DESK' || role === 'DIRECTOR';
  const underWay = query.data?.sharedProblem?.answers.some(({ waiting }) => waiting > 0) ?? false;
  const { refetch, data } = query;

  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setTimeout(refetch, lookAgain);
    return () => clearTimeout(timer);
  }, [underWay, refetch, data]);

  return (
    <Loaded of={query}>
      {({ sharedProblem: problem }) =>
        problem ? (
          <Page title={problem.title} actions={problem.open ? <Badge tone="warn">{t('shared.open')}</Badge> : null}>
            <p>
              {t('shared.counts', { households: problem.households, cases: problem.cases, waiting: problem.waiting })}
            </p>
            <div className="two">
              <div className="stack">
                {acts && problem.waiting > 0 ? <AnswerAll problem={problem} onDone={refetch} /> : null}
                {problem.answers.length > 0 ? (
                  <section className="panel stack">
                    <h2>{t('shared.answers')}</h2>
                    {problem.answers.map((answer) => (
                      <AnswerLine key={answer.id} answer={answer} address={address} />
                    ))}
                  </section>
                ) : null}
                <section className="panel">
                  <h2>{t('shared.cases')}</h2>
                  <ul className="list">
                    {problem.linked.map(({ id: caseId, reference, place, state, receivedAt }) => (
                      <li key={caseId} className="row">
                        <Link to={address(caseId)}>{reference}</Link>
                        <span>{place}</span>
                        <StateBadge state={state} />
                        {caseId === problem.lead.id ? <Badge tone="ok">{t('shared.lead')}</Badge> : null}
                        <span className="small muted">{dateTime(receivedAt, zone)}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              </div>
              <div className="stack">
                {acts ? (
                  <TellForm key={problem.version} problem={problem} onDone={refetch} />
                ) : (
                  <section className="panel">
                    <h2>{t('shared.words')}</h2>
                    <p className="words">{problem.words}</p>
                  </section>
                )}
              </div>
            </div>
          </Page>
        ) : (
          <Page title={t('shared.title')} narrow>
            <p>{t('failure.notFound')}</p>
          </Page>
        )
      }
    </Loaded>
  );
}
