import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import type { RosterQuery } from 'Frontend/graphql/Roster';
import { date, localOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import { EditShifts } from './_EditShifts';

export type Shift = RosterQuery['roster'][number];
export type Staff = RosterQuery['staff'];

const posts = ['DESK', 'PHONE', 'ON_CALL'] as const;

interface Props {
  readonly estateId: string;
  readonly day: string;
  readonly today: boolean;
  readonly shifts: readonly Shift[];
  readonly staff: Staff;
  readonly onChange: () => void;
}

/** One day of the roster: each post with who is on, and a form in its place when it is changed. */
export function RosterDay({ estateId, day, today, shifts, staff, onChange }: Props) {
  const zone = useZone();
  const [edited, setEdited] = useState<Shift['post']>();
  const time = (instant: string) => localOf(new Date(instant).getTime(), zone).slice(11);
  return (
    <li className="card stack" aria-current={today ? 'date' : undefined}>
      <h2>
        {weekday(day)} <span className="small muted">{date(day)}</span>
      </h2>
      {posts.map((post) => {
        const on = shifts.filter((shift) => shift.post === post);
        const name = t(`rosterPost.${post}`);
        return (
          <section key={post} aria-label={`${date(day)} ${name}`} className="stack">
            <div className="row">
              <strong className="grow">{name}</strong>
              {edited === post ? null : (
                <Button
                  theme="small tertiary"
                  aria-label={t('roster.changeNamed', { post: name, day: date(day) })}
                  onClick={() => setEdited(post)}
                >
                  {t('roster.change')}
                </Button>
              )}
            </div>
            {edited === post ? (
              <EditShifts
                estateId={estateId}
                day={day}
                post={post}
                shifts={on}
                staff={staff}
                onDone={(changed) => {
                  setEdited(undefined);
                  if (changed) onChange();
                }}
              />
            ) : on.length === 0 ? (
              <p className="muted small">{t('roster.vacant')}</p>
            ) : (
              <ul className="plain">
                {on.map((shift) => (
                  <li key={shift.id}>
                    <span>{`${shift.personName} ${time(shift.from)}–${time(shift.until)}`}</span>{' '}
                    {shift.current ? <Badge tone="ok">{t('roster.now')}</Badge> : null}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </li>
  );
}

function weekday(day: string): string {
  return t(`weekday.${String(new Date(day).getUTCDay())}`);
}
