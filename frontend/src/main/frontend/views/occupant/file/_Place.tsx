import { useId } from 'react';
import type { FileStartQuery } from 'Frontend/graphql/FileStart';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly units: FileStartQuery['myUnits'];
  readonly places: FileStartQuery['commonPlaces'];
  /** `unit:…`, `place:…`, or empty for somewhere else. */
  readonly value: string;
  readonly words: string;
  readonly onChange: (value: string) => void;
  readonly onWords: (words: string) => void;
}

/** Where it is: at home, at a known common place, or somewhere told in words. */
export function Place({ units, places, value, words, onChange, onWords }: Props) {
  const id = useId();
  return (
    <div className="native">
      <label htmlFor={id}>{t('file.where')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {units.map((unit) => (
          <option key={unit.id} value={`unit:${unit.id}`}>
            {t('file.home', { path: unit.path })}
          </option>
        ))}
        {places.map(({ id: place, name, building }) => (
          <option key={place} value={`place:${place}`}>
            {`${building} ${name}`.trim()}
          </option>
        ))}
        <option value="">{t('file.elsewhere')}</option>
      </select>
      {value === '' ? (
        <>
          <label htmlFor={`${id}-words`}>{t('file.whereWords')}</label>
          <input id={`${id}-words`} value={words} maxLength={100} onChange={(event) => onWords(event.target.value)} />
        </>
      ) : null}
    </div>
  );
}
