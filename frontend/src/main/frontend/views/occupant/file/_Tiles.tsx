import type { FileStartQuery } from 'Frontend/graphql/FileStart';
import { t } from 'Frontend/lib/i18n';
import { TileIcon } from './_TileIcon';

interface Props {
  readonly tiles: FileStartQuery['categoryTiles'];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of nine matters as an occupant would say them; radio buttons, so that arrows and screen readers work. */
export function Tiles({ tiles, value, onChange }: Props) {
  return (
    <fieldset className="tiles">
      <legend>{t('file.what')}</legend>
      {tiles.map(({ id, title }) => (
        <label key={id} className="tile">
          <input type="radio" name="tile" value={id} checked={value === id} onChange={() => onChange(id)} />
          <TileIcon code={id} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
