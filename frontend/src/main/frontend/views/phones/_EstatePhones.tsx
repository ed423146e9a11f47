import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { PhoneFigures } from 'Frontend/graphql/PhoneFigures';
import { dateTime, percent } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { NoteCall } from './_NoteCall';

/** The figures of an estate's phones, the latest calls, and the form for another. */
export function EstatePhones({ estateId, ofCompany }: { estateId: string; ofCompany: boolean }) {
  const zone = useZone();
  const figures = useQuery(PhoneFigures, { estateId });
  return (
    <Loaded of={figures}>
      {({ phoneFigures: { asked, inTime, rate, maxRings, spotCalls, spotCallsPerMonth, latest } }) => (
        <>
          <p className="lead">{t('phone.rate', { rings: maxRings, rate: percent(rate), inTime, asked })}</p>
          <p>{t('phone.spot', { done: spotCalls, owed: spotCallsPerMonth })}</p>
          <NoteCall estateId={estateId} ofCompany={ofCompany} onDone={figures.refetch} />
          <h2>{t('phone.latest')}</h2>
          {latest.length === 0 ? <Empty text={t('phone.none')} /> : null}
          <ul className="list">
            {latest.map(({ id, line, source, rangAt, rings, answered }) => (
              <li key={id}>
                <strong>{t('phone.one', { when: dateTime(rangAt, zone), line: t(`phoneLine.${line}`), rings })}</strong>
                <span className="small muted">{t(`callSource.${source}`)}</span>
                {answered ? null : <Badge tone="bad">{t('phone.unanswered')}</Badge>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
