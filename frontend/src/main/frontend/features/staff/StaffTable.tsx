import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { MembershipEnd } from 'Frontend/graphql/MembershipEnd';
import type { PlacePartsFragment } from 'Frontend/graphql/PlaceParts';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useSession } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { EndPlace } from './EndPlace';
import { PlaceBadge } from './PlaceBadge';
import { StaffNumber } from './StaffNumber';
import { ShareDevice } from './ShareDevice';

interface Props {
  readonly places: readonly PlacePartsFragment[];
  /** Where places of several estates stand together. */
  readonly withEstate?: boolean;
  readonly onEnded: () => void;
}

/** Who works here, and who has not yet taken the place; a place is ended after a second look. */
export function StaffTable({ places, withEstate = false, onEnded }: Props) {
  const { membership } = useSession();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const end = useAct(MembershipEnd);

  const finish = async ({ membershipId, state }: PlacePartsFragment) => {
    const result = (await end.run((idempotencyKey) => ({ input: { membershipId, idempotencyKey } })))?.membershipEnd;
    if (!result) return;
    setErrors(result.errors);
    if (!result.membershipId) return;
    toast(t(state === 'TAKEN' ? 'staff.ended' : 'staff.takenBack'));
    onEnded();
  };

  return (
    <div className="stack">
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('staff.name')}</th>
              <th scope="col">{t('staff.role')}</th>
              {withEstate ? <th scope="col">{t('staff.where')}</th> : null}
              <th scope="col">{t('staff.department')}</th>
              <th scope="col">{t('staff.number')}</th>
              <th scope="col">{t('staff.state')}</th>
              <th scope="col">{t('staff.act')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.membershipId}>
                <th scope="row">{place.displayName}</th>
                <td>{t(`role.${place.role}`)}</td>
                {withEstate ? <td>{place.estateName ?? t('staff.wholeCompany')}</td> : null}
                <td>{place.department?.name ?? '–'}</td>
                <td>
                  <StaffNumber place={place} onDone={onEnded} />
                </td>
                <td>
                  <PlaceBadge state={place.state} until={place.invitedUntil} />
                  {place.shared ? <Badge tone="plain">{t('device.badge')}</Badge> : null}
                </td>
                <td>
                  {place.membershipId === membership?.membershipId ? (
                    <span className="small muted">{t('staff.yourself')}</span>
                  ) : (
                    <span className="row">
                      <EndPlace place={place} busy={end.busy} onEnd={() => void finish(place)} />
                      <ShareDevice place={place} onDone={onEnded} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Errors errors={errors} />
      {end.failure ? <Failed failure={end.failure} /> : null}
    </div>
  );
}
