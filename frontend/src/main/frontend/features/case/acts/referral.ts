import { givenText } from 'Frontend/components/form/fields';
import { ReferralTaken } from 'Frontend/graphql/ReferralTaken';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';

/** Who has taken on what is not the office's; the occupant reads it. */
export const referralTaken = act({
  permission: 'canReferralTaken',
  operation: ReferralTaken,
  fields: () => [
    { kind: 'text', name: 'takenBy', label: t('field.takenBy'), hint: t('field.readByOccupant'), required: true },
  ],
  input: (values) => ({ takenBy: givenText(values, 'takenBy') }),
});
