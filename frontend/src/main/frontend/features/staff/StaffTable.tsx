import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { MembershipEnd } from 'Frontend/graphql/MembershipEnd';
import type { StaffOfEstateQuery } from 'Frontend/graphql/StaffOfEstate';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useSession } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

type Member = StaffOfEstateQuery['staff'][number];

interface Props {
  readonly staff: readonly Member[];
  readonly onEnded: () => void;
}

/** Who works here, and who has not yet taken the place; a place is ended after a second look. */
export function StaffTable({ staff, onEnded }: Props) {
  const { membership } = useSession();
  const [asked, setAsked] = useState<string>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const end = useAct(MembershipEnd);

  const finish = async (membershipId: string) => {
    const result = (await end.run((idempotencyKey) => ({ input: { membershipId, idempotencyKey } })))?.membershipEnd;
    if (!result) return;
    setErrors(result.errors);
    if (!result.membershipId) return;
    setAsked(undefined);
    toast(t('staff.ended'));
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
              <th scope="col">{t('staff.department')}</th>
              <th scope="col">{t('staff.number')}</th>
              <th scope="col">{t('staff.state')}</th>
              <th scope="col">{t('staff.act')}</th>
            </tr>
          </thead>
          <tbody>
            {staff.map(({ membershipId, displayName, role, department, staffNumber, joined }) => (
              <tr key={membershipId}>
                <th scope="row">{displayName}</th>
                <td>{t(`role.${role}`)}</td>
                <td>{department?.name ?? '–'}</td>
                <td>{staffNumber ?? '–'}</td>
                <td>
                  <Badge tone={joined ? 'ok' : 'warn'}>{t(joined ? 'staff.joined' : 'staff.waiting')}</Badge>
                </td>
                <td>
                  {membershipId === membership?.membershipId ? null : asked === membershipId ? (
                    <span className="row">
                      <Button theme="error primary" disabled={end.busy} onClick={() => void finish(membershipId)}>
                        {t('staff.endSure', { name: displayName })}
                      </Button>
                      <Button onClick={() => setAsked(undefined)}>{t('common.cancel')}</Button>
                    </span>
                  ) : (
                    <Button
                      theme="small"
                      aria-label={t('staff.endNamed', { name: displayName })}
                      onClick={() => setAsked(membershipId)}
                    >
                      {t('staff.end')}
                    </Button>
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
