import { useId } from 'react';
import { zones } from 'Frontend/features/estate/zones';
import { t } from 'Frontend/lib/i18n';
import type { Reading } from './reading';

const patterns = [
  ['', 'yearFirst'],
  ['dd/MM/yyyy', 'dayFirst'],
  ['MM/dd/yyyy', 'monthFirst'],
] as const;

interface Props {
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
}

/** How dates are meant and in which zone their times were written: nothing is guessed from a doubtful date. */
export function TimeChoice({ reading, onChange }: Props) {
  const id = useId();
  return (
    <div className="row top">
      <div className="native grow">
        <label htmlFor={`${id}-dates`}>{t('import.dates')}</label>
        <select
          id={`${id}-dates`}
          value={reading.datePattern}
          onChange={(event) => onChange({ ...reading, datePattern: event.target.value })}
        >
          {patterns.map(([pattern, name]) => (
            <option key={name} value={pattern}>
              {t(`import.dates.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="native grow">
        <label htmlFor={`${id}-zone`}>{t('import.zone')}</label>
        <select
          id={`${id}-zone`}
          value={reading.zone}
          onChange={(event) => onChange({ ...reading, zone: event.target.value })}
        >
          <option value="">{t('import.zoneOfEstate')}</option>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
