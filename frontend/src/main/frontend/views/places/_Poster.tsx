import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import type { PlacePostersQuery } from 'Frontend/graphql/PlacePosters';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly poster: PlacePostersQuery['placePosters'][number];
  readonly estate: string;
  /** The phone for danger, or empty. */
  readonly phone: string;
  /** Whether it comes out of the printer. */
  readonly printed: boolean;
  readonly onOnly: () => void;
}

/** One poster as it hangs at the place. */
export function Poster({ poster: { place, url, path, size }, estate, phone, printed, onOnly }: Props) {
  const name = `${place.building} ${place.name}`.trim();
  return (
    <li className={printed ? 'poster' : 'poster unprinted'}>
      <strong className="lead">{name}</strong>
      <span className="small muted">{estate}</span>
      <svg viewBox={`0 0 ${size} ${size}`} className="qr" role="img" aria-label={t('places.code', { name })}>
        <path d={path} />
      </svg>
      <span>{t('places.scan')}</span>
      {phone === '' ? null : <span className="small">{t('places.danger', { phone })}</span>}
      <span className="small muted">{url}</span>
      <Checkbox className="unprinted" label={t('places.only', { name })} onClick={onOnly} />
    </li>
  );
}
