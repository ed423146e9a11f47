import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Roster } from 'Frontend/graphql/Roster';
import { date, localOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useQuery } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';
import { AbsenceList } from './_AbsenceList';
import { plusDays, weekOf } from './_days';
import { RosterDay } from './_RosterDay';

/** Who is on, week by week: at the desk, with the phone, on call. */
export default function RosterWeek() {
  const { estateId } = useMembership();
  const today = localOf(useNow(), useZone()).slice(0, 10);
  const [day, setDay] = useState(today);
  const days = weekOf(day);
  const monday = days[0] ?? day;
  const roster = useQuery(Roster, estateId ? { estateId, from: monday } : undefined);
  return (
    <Page title={t('nav.roster')}>
      <div className="row">
        <Button onClick={() => setDay(plusDays(monday, -7))}>{t('roster.before')}</Button>
        <strong aria-live="polite">{`${date(monday)} – ${date(days[6])}`}</strong>
        <Button onClick={() => setDay(plusDays(monday, 7))}>{t('roster.after')}</Button>
        <Button onClick={() => setDay(today)}>{t('roster.thisWeek')}</Button>
      </div>
      <Loaded of={roster}>
        {(data) => (
          <>
            <ol className="roster">
              {days.map((each) => (
                <RosterDay
                  key={each}
                  estateId={estateId ?? ''}
                  day={each}
                  today={each === today}
                  shifts={data.roster.filter((shift) => shift.day === each)}
                  staff={data.staff}
                  onChange={roster.refetch}
                />
              ))}
            </ol>
            {estateId ? <AbsenceList estateId={estateId} staff={data.staff} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
