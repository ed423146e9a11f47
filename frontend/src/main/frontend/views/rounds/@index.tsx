import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { Rounds } from 'Frontend/graphql/Rounds';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { useMembership, useZone } from 'Frontend/lib/session';
import { Box } from './_Box';
import { RecordRound } from './_RecordRound';

/** Patrols and the complaint box: enter one, and see the latest. */
export default function RoundsOfEstate() {
  const { estateId: estate, role } = useMembership();
  const estateId = estate ?? '';
  const zone = useZone();
  const rounds = usePages(Rounds, { estateId, first: 25 }, (result) => result.rounds);
  return (
    <Page title={t('nav.rounds')} narrow>
      <RecordRound estateId={estateId} onDone={rounds.refetch} />
      {role === 'DESK' || role === 'DIRECTOR' ? <Box estateId={estateId} /> : null}
      <h2>{t('round.latest')}</h2>
      {rounds.failure ? <Failed failure={rounds.failure} retry={rounds.refetch} /> : null}
      {!rounds.rows && !rounds.failure ? <Waiting /> : null}
      {rounds.rows?.length === 0 ? <Empty text={t('round.none')} /> : null}
      <ul className="list">
        {rounds.rows?.map(({ id, kind, happenedAt, personName, found, note }) => (
          <li key={id}>
            <strong>{t(`roundKind.${kind}`)}</strong>
            <span className="small muted">
              {t('round.line', { when: dateTime(happenedAt, zone), who: personName, count: found })}
            </span>
            {note ? <span className="words">{note}</span> : null}
          </li>
        ))}
      </ul>
      {rounds.hasMore ? (
        <div>
          <Button disabled={rounds.loading} onClick={rounds.more}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
