import type { FileStartQuery } from 'Frontend/graphql/FileStart';
import type { CaseReceiveMutationVariables } from 'Frontend/graphql/CaseReceive';
import { instantOf } from 'Frontend/lib/format';
import type { Photo } from 'Frontend/components/PhotoPicker';

/** What an occupant has entered so far. */
export interface Draft {
  readonly kind: 'REPAIR' | 'COMPLAINT' | 'INQUIRY' | 'SUGGESTION' | 'BOOKING';
  readonly tile: string;
  readonly description: string;
  readonly photos: readonly Photo[];
  readonly place: string;
  readonly placeWords: string;
  /** When a booked service would suit, as the estate's clock shows it; empty where any time does. */
  readonly wish: string;
  /** Told to the company past everybody of the estate. */
  readonly companyAlone: boolean;
  /** The common place whose code was scanned, or empty. */
  readonly coded: string;
}

/** An empty draft: a repair at home is what most file, or at the place whose code was scanned. */
export function emptyDraft(start: FileStartQuery, coded: string): Draft {
  const home = start.myUnits[0];
  return {
    kind: 'REPAIR',
    tile: '',
    description: '',
    photos: [],
    coded,
    place: coded ? `place:${coded}` : home ? `unit:${home.id}` : '',
    placeWords: '',
    wish: '',
    companyAlone: false,
  };
}

/** The draft as the act wants it. */
export function draftInput(
  draft: Draft,
  tiles: FileStartQuery['categoryTiles'],
  zone: string,
  idempotencyKey: string,
): CaseReceiveMutationVariables['input'] {
  const [sort, id] = draft.place.split(':');
  return {
    kind: draft.kind,
    category: draft.kind === 'BOOKING' ? 'booking' : tiles.find((tile) => tile.id === draft.tile)?.categories[0],
    appointmentAt: draft.kind === 'BOOKING' ? instantOf(draft.wish, zone) : undefined,
    channel: id !== undefined && id === draft.coded ? 'QR' : 'ONLINE',
    description: draft.description.trim(),
    unitId: sort === 'unit' ? id : undefined,
    commonPlaceId: sort === 'place' ? id : undefined,
    placeText: draft.place === '' ? draft.placeWords.trim() || undefined : undefined,
    attachments: draft.photos.map((photo) => photo.id),
    ...(draft.kind === 'COMPLAINT' && draft.companyAlone ? { companyAlone: true } : {}),
    idempotencyKey,
  };
}
