import { Button } from '@vaadin/react-components/Button.js';
import type { EstateSettingsQuery } from 'Frontend/graphql/EstateSettings';
import { date as dateText } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { DateForm } from './DateForm';
import type { Proposal } from './proposal';

interface Props {
  readonly calendar: NonNullable<EstateSettingsQuery['estateCalendar']>;
  readonly proposal: Proposal;
  readonly onChange: (some: Partial<Proposal>) => void;
}

/** The estate's hours and dates: what the year brings, and what it sets for itself. */
export function CalendarPart({ calendar, proposal, onChange }: Props) {
  const dates = calendar.exceptions
    .filter(({ date }) => !proposal.cleared.includes(date))
    .filter(({ date }) => !proposal.exceptions.some((own) => own.date === date));
  const shown = [...dates, ...proposal.exceptions].toSorted((a, b) => a.date.localeCompare(b.date));
  const worked = [...calendar.alsoWorked, ...proposal.worked].toSorted((a, b) => a.localeCompare(b));

  const remove = (date: string) =>
    onChange({
      exceptions: proposal.exceptions.filter((own) => own.date !== date),
      cleared: calendar.exceptions.some((one) => one.date === date) ? [...proposal.cleared, date] : proposal.cleared,
    });

  return (
    <div className="stack">
      <p>{t('policy.calendar.known', { name: calendar.name, years: calendar.years.join(t('common.comma')) })}</p>
      {calendar.newYears.length > 0 ? (
        <label className="row">
          <input
            type="checkbox"
            checked={proposal.renewCalendar}
            onChange={(event) => onChange({ renewCalendar: event.target.checked })}
          />
          {t('policy.calendar.renew', { years: calendar.newYears.join(t('common.comma')) })}
        </label>
      ) : null}
      <table className="table">
        <caption>{t('policy.calendar.week')}</caption>
        <tbody>
          {calendar.weekly.map(({ day, shifts }) => (
            <tr key={day}>
              <th scope="row">{t(`policy.day.${day}`)}</th>
              <td>{shiftText(shifts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="panel stack" aria-labelledby="own-dates">
        <h2 id="own-dates">{t('policy.calendar.own')}</h2>
        {shown.length === 0 ? <p className="muted">{t('common.none')}</p> : null}
        <ul className="stack list">
          {shown.map(({ date, shifts }) => (
            <li key={date} className="row">
              <span>
                {dateText(date)} · {shiftText(shifts)}
              </span>
              <Button theme="small" onClick={() => remove(date)} aria-label={`${t('common.remove')} ${dateText(date)}`}>
                {t('common.remove')}
              </Button>
            </li>
          ))}
          {worked.map((date) => (
            <li key={`worked-${date}`}>{t('policy.calendar.workedOn', { date: dateText(date) })}</li>
          ))}
        </ul>
        <DateForm
          onException={(date, shifts) =>
            onChange({ exceptions: [...proposal.exceptions.filter((own) => own.date !== date), { date, shifts }] })
          }
          onWorked={(date) => onChange({ worked: [...new Set([...proposal.worked, date])] })}
        />
      </section>
    </div>
  );
}

function shiftText(shifts: readonly string[]): string {
  return shifts.length === 0 ? t('policy.calendar.closed') : shifts.join(t('common.comma'));
}
