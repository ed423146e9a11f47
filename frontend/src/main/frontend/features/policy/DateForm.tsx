import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { t } from 'Frontend/lib/i18n';
import { shiftsOf } from './proposal';

interface Props {
  readonly onException: (date: string, shifts: string[]) => void;
  readonly onWorked: (date: string) => void;
}

/** Adds a date: other desk hours, closed, or worked although it would be free. */
export function DateForm({ onException, onWorked }: Props) {
  const [date, setDate] = useState('');
  const [shifts, setShifts] = useState('');
  const add = (what: 'hours' | 'closed' | 'worked') => {
    if (!date) return;
    if (what === 'worked') onWorked(date);
    else onException(date, what === 'closed' ? [] : shiftsOf(shifts));
    setDate('');
    setShifts('');
  };
  return (
    <div className="stack native">
      <label>
        {t('policy.calendar.date')}
        <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </label>
      <label>
        {t('policy.calendar.hours')}
        <input
          value={shifts}
          placeholder="09:00-12:00, 14:00-17:00"
          onChange={(event) => setShifts(event.target.value)}
        />
      </label>
      <div className="row">
        <Button disabled={!date || shiftsOf(shifts).length === 0} onClick={() => add('hours')}>
          {t('policy.calendar.setHours')}
        </Button>
        <Button disabled={!date} onClick={() => add('closed')}>
          {t('policy.calendar.setClosed')}
        </Button>
        <Button disabled={!date} onClick={() => add('worked')}>
          {t('policy.calendar.setWorked')}
        </Button>
      </div>
      <p className="small muted">{t('policy.calendar.ownText')}</p>
    </div>
  );
}
