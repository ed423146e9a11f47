import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { DeviceShare } from 'Frontend/graphql/DeviceShare';
import type { PlacePartsFragment } from 'Frontend/graphql/PlaceParts';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

const sharable = ['DESK', 'GUARD', 'WORKER', 'SUPERVISOR'];

/** The director says that a place is a device at which several people act, each by number and PIN. */
export function ShareDevice({ place, onDone }: { place: PlacePartsFragment; onDone: () => void }) {
  const { role } = useMembership();
  const act = useAct(DeviceShare);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { membershipId, displayName, shared } = place;
  if (role !== 'DIRECTOR' || place.state !== 'TAKEN' || !sharable.includes(place.role)) return null;

  const submit = async () => {
    const input = { membershipId, shared: !shared };
    const result = (await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))?.deviceShare;
    if (!result) return;
    setErrors(result.errors);
    if (!result.membershipId) return;
    toast(t(shared ? 'device.unshared' : 'device.shared', { name: displayName }));
    onDone();
  };

  return (
    <>
      <Button
        theme="small"
        disabled={act.busy}
        aria-label={t(shared ? 'device.unshareNamed' : 'device.shareNamed', { name: displayName })}
        onClick={() => void submit()}
      >
        {t(shared ? 'device.unshare' : 'device.share')}
      </Button>
      <Errors errors={errors} />
      {act.failure ? <Failed failure={act.failure} /> : null}
    </>
  );
}
