import type { FileStartQuery } from 'Frontend/graphql/FileStart';
import type { CaseReceiveMutationVariables } from 'Frontend/graphql/CaseReceive';
import type { Photo } from 'Frontend/components/PhotoPicker';

/** What an occupant has entered so far. */
export interface Draft {
  readonly kind: 'REPAIR' | 'COMPLAINT' | 'INQUIRY' | 'SUGGESTION';
  readonly tile: string;
  readonly description: string;
  readonly photos: readonly Photo[];
  readonly place: string;
  readonly placeWords: string;
}

/** An empty draft: a repair at home is what most file. */
export function emptyDraft(start: FileStartQuery): Draft {
  const home = start.myUnits[0];
  return {
    kind: 'REPAIR',
    tile: '',
    description: '',
    photos: [],
    place: home ? `unit:${home.id}` : '',
    placeWords: '',
  };
}

/** The draft as the act wants it. */
export function draftInput(
  draft: Draft,
  tiles: FileStartQuery['categoryTiles'],
  idempotencyKey: string,
): CaseReceiveMutationVariables['input'] {
  const [sort, id] = draft.place.split(':');
  return {
    kind: draft.kind,
    channel: 'ONLINE',
    category: tiles.find((tile) => tile.id === draft.tile)?.categories[0],
    description: draft.description.trim(),
    unitId: sort === 'unit' ? id : undefined,
    commonPlaceId: sort === 'place' ? id : undefined,
    placeText: draft.place === '' ? draft.placeWords.trim() || undefined : undefined,
    attachments: draft.photos.map((photo) => photo.id),
    idempotencyKey,
  };
}
