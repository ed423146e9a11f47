import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import type { PlacePartsFragment } from 'Frontend/graphql/PlaceParts';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly place: PlacePartsFragment;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** Ends the place of somebody who leaves, or takes an invitation back: never at the first click. */
export function EndPlace({ place: { displayName, state }, busy, onEnd }: Props) {
  const [asked, setAsked] = useState(false);
  const key = state === 'TAKEN' ? 'staff.end' : 'staff.takeBack';
  if (!asked) {
    return (
      <Button theme="small" aria-label={t(`${key}Named`, { name: displayName })} onClick={() => setAsked(true)}>
        {t(key)}
      </Button>
    );
  }
  return (
    <span className="row">
      <Button theme="error primary small" disabled={busy} autofocus onClick={onEnd}>
        {t(`${key}Sure`, { name: displayName })}
      </Button>
      <Button theme="small" onClick={() => setAsked(false)}>
        {t('common.cancel')}
      </Button>
    </span>
  );
}
