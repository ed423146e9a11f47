import { Button } from '@vaadin/react-components/Button.js';
import { type SyntheticEvent, useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { RosterDaySet } from 'Frontend/graphql/RosterDaySet';
import { localOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import type { Shift, Staff } from './_RosterDay';

interface Props {
  readonly estateId: string;
  readonly day: string;
  readonly post: Shift['post'];
  readonly shifts: readonly Shift[];
  readonly staff: Staff;
  readonly onDone: (changed: boolean) => void;
}

interface Row {
  readonly membershipId: string;
  readonly from: string;
  readonly until: string;
}

/** Sets who is on for a post on a day; an end before the beginning is on the next day. */
export function EditShifts({ estateId, day, post, shifts, staff, onDone }: Props) {
  const zone = useZone();
  const set = useAct(RosterDaySet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const time = (instant: string) => localOf(new Date(instant).getTime(), zone).slice(11);
  const fresh: Row = {
    membershipId: staff[0]?.membershipId ?? '',
    from: post === 'PHONE' ? '18:00' : '08:30',
    until: post === 'PHONE' ? '08:30' : '18:00',
  };
  const [rows, setRows] = useState<readonly Row[]>(
    shifts.length === 0
      ? [fresh]
      : shifts.map(({ membershipId, from, until }) => ({ membershipId, from: time(from), until: time(until) })),
  );
  const change = (index: number, part: Partial<Row>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const result = await set.run((idempotencyKey) => ({
      input: { estateId, day, post, shifts: rows, idempotencyKey },
    }));
    if (!result) return;
    setErrors(result.rosterDaySet.errors);
    if (!result.rosterDaySet.shifts) return;
    toast(t('roster.saved'));
    onDone(true);
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {rows.map((row, index) => (
        <fieldset key={index} className="stack">
          <legend className="small">{t('roster.shift', { number: index + 1 })}</legend>
          <label className="native">
            <span>{t('roster.who')}</span>
            <select value={row.membershipId} onChange={(event) => change(index, { membershipId: event.target.value })}>
              {staff.map(({ membershipId, displayName, role }) => (
                <option key={membershipId} value={membershipId}>
                  {`${displayName} · ${t(`role.${role}`)}`}
                </option>
              ))}
            </select>
          </label>
          <div className="row">
            <label className="native">
              <span>{t('roster.from')}</span>
              <input
                type="time"
                required
                value={row.from}
                onChange={(event) => change(index, { from: event.target.value })}
              />
            </label>
            <label className="native">
              <span>{t('roster.until')}</span>
              <input
                type="time"
                required
                value={row.until}
                onChange={(event) => change(index, { until: event.target.value })}
              />
            </label>
          </div>
          <Button theme="small tertiary" onClick={() => setRows(rows.filter((_, at) => at !== index))}>
            {t('roster.remove', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button theme="small" onClick={() => setRows([...rows, fresh])}>
        {t('roster.add')}
      </Button>
      {set.failure ? <Failed failure={set.failure} /> : null}
      <Errors errors={errors} />
      <div className="row">
        <button type="submit" className="button" disabled={set.busy}>
          {t('roster.save')}
        </button>
        <Button onClick={() => onDone(false)}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
