import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { OutcomePhotosChoose } from 'Frontend/graphql/OutcomePhotosChoose';
import { t } from 'Frontend/lib/i18n';
import { ChosenPhoto } from './ChosenPhoto';
import { PhotoBox } from './PhotoBox';
import { useOutcomeAct } from './useOutcomeAct';

interface Props {
  readonly outcome: OutcomePartsFragment;
  readonly onDone: () => void;
}

/** The photos that would hang with the outcome; a draft lets one choose among those of the case. */
export function Photos({ outcome, onDone }: Props) {
  const { act, busy, failure, errors } = useOutcomeAct(OutcomePhotosChoose, t('outcomePhoto.saved'), onDone);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(
    Object.fromEntries(outcome.photos.map(({ attachmentId, ownHome }) => [attachmentId, ownHome])),
  );
  const choosing = outcome.state === 'DRAFTED' && outcome.permissions.canEdit;
  if (choosing ? outcome.casePhotos.length === 0 : outcome.photos.length === 0) return null;

  const choose = (id: string, ownHome: boolean | undefined) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== id));
    setChosen(ownHome === undefined ? others : { ...others, [id]: ownHome });
  };
  const submit = () =>
    act((idempotencyKey) => ({
      input: {
        outcomeId: outcome.id,
        version: outcome.version,
        photos: Object.entries(chosen).map(([attachmentId, ownHome]) => ({ attachmentId, ownHome })),
        idempotencyKey,
      },
    }));

  return (
    <section className="panel stack">
      <h2>{t('outcomePhoto.title')}</h2>
      {choosing ? (
        <>
          <p className="small muted">{t('outcomePhoto.lead')}</p>
          {outcome.casePhotos.map(({ attachmentId, path }, index) => (
            <PhotoBox
              key={attachmentId}
              path={path}
              number={index + 1}
              ownHome={chosen[attachmentId]}
              onChoose={(ownHome) => choose(attachmentId, ownHome)}
            />
          ))}
          <Errors errors={errors} />
          {failure ? <Failed failure={failure} /> : null}
          <div>
            <Button disabled={busy} onClick={() => void submit()}>
              {t('outcomePhoto.save')}
            </Button>
          </div>
        </>
      ) : (
        outcome.photos.map((photo, index) => <ChosenPhoto key={photo.id} photo={photo} number={index + 1} />)
      )}
    </section>
  );
}
