import { Button } from '@vaadin/react-components/Button.js';
import { TextField } from '@vaadin/react-components/TextField.js';
import { useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import type { PlacePartsFragment } from 'Frontend/graphql/PlaceParts';
import { StaffNumberSet } from 'Frontend/graphql/StaffNumberSet';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { errorOf, type UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly place: PlacePartsFragment;
  readonly onDone: () => void;
}

/** The number by which somebody names themselves at a shared device; given or changed on the spot. */
export function StaffNumber({ place: { membershipId, displayName, staffNumber }, onDone }: Props) {
  const { run, busy, failure } = useAct(StaffNumberSet);
  const [typed, setTyped] = useState<string>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const save = async () => {
    const given = typed?.trim();
    const payload = (
      await run((idempotencyKey) => ({
        input: { membershipId, staffNumber: given ? given : undefined, idempotencyKey },
      }))
    )?.staffNumberSet;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    toast(t('staff.numberSaved'));
    setTyped(undefined);
    onDone();
  };

  if (typed === undefined) {
    return (
      <span className="row">
        {staffNumber ?? '–'}
        <Button
          theme="small tertiary"
          aria-label={t('staff.numberChangeNamed', { name: displayName })}
          onClick={() => setTyped(staffNumber ?? '')}
        >
          {t('staff.numberChange')}
        </Button>
      </span>
    );
  }
  const wrong = errorOf(errors, 'staffNumber');
  return (
    <span className="stack">
      <TextField
        label={t('staff.numberOf', { name: displayName })}
        value={typed}
        maxlength={20}
        autofocus
        manualValidation
        invalid={wrong !== undefined}
        errorMessage={wrong ?? ''}
        onValueChanged={({ detail }) => setTyped(detail.value)}
      />
      <span className="row">
        <Button theme="primary small" disabled={busy} onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button theme="small" onClick={() => setTyped(undefined)}>
          {t('common.cancel')}
        </Button>
      </span>
      {failure ? <Failed failure={failure} /> : null}
    </span>
  );
}
