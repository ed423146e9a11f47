import { Button } from '@vaadin/react-components/Button.js';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { ChosenPhoto } from 'Frontend/features/outcome/ChosenPhoto';
import { useOutcomeAct } from 'Frontend/features/outcome/useOutcomeAct';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { OutcomePhotosConsent } from 'Frontend/graphql/OutcomePhotosConsent';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly outcome: OutcomePartsFragment;
  readonly onDone: () => void;
}

/** The photos that would hang; those of one's own home only by one's word, which may be taken back. */
export function PhotoConsent({ outcome, onDone }: Props) {
  const { act, busy, failure, errors } = useOutcomeAct(OutcomePhotosConsent, t('outcomePhoto.said'), onDone);
  if (outcome.photos.length === 0) return null;
  const asked = outcome.photos.some(({ ownHome }) => ownHome);
  const say = (given: boolean) =>
    void act((idempotencyKey) => ({ input: { outcomeId: outcome.id, given, idempotencyKey } }));
  return (
    <section className="panel stack">
      <h2>{t('outcomePhoto.title')}</h2>
      {outcome.photos.map((photo, index) => (
        <ChosenPhoto key={photo.id} photo={photo} number={index + 1} />
      ))}
      {asked ? (
        <>
          <p>{t('outcomePhoto.ask')}</p>
          <div className="row">
            <Button disabled={busy} onClick={() => say(true)}>
              {t('outcomePhoto.give')}
            </Button>
            <Button disabled={busy} onClick={() => say(false)}>
              {t('outcomePhoto.refuse')}
            </Button>
          </div>
        </>
      ) : null}
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
    </section>
  );
}
