import { givenText, numberOf, textOf } from 'Frontend/components/form/fields';
import { BookingCheck } from 'Frontend/graphql/BookingCheck';
import { BookingConfirm } from 'Frontend/graphql/BookingConfirm';
import { BookingDecline } from 'Frontend/graphql/BookingDecline';
import { BookingHandOut } from 'Frontend/graphql/BookingHandOut';
import { instantOf, localOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act, type CaseFile } from './act';
import { consentFields, consentInput, ownMeans } from './consent';

/** What was offered last, or else what the customer wished. */
function wished({ bookingStartsAt, appointmentAt }: CaseFile, zone: string): string {
  const time = bookingStartsAt ?? appointmentAt;
  return time === null ? '' : localOf(Date.parse(time), zone);
}

export const checkBooking = act({
  permission: 'canBookingCheck',
  operation: BookingCheck,
  fields: () => [
    { kind: 'text', name: 'service', label: t('field.service'), hint: t('field.readByOccupant'), required: true },
    { kind: 'instant', name: 'startsAt', label: t('field.startsAt'), required: true },
    { kind: 'number', name: 'price', label: t('field.price'), least: 0, most: 1_000_000 },
  ],
  initial: ({ file, zone }) => ({
    service: file.bookingService ?? file.description ?? '',
    startsAt: wished(file, zone),
  }),
  input: (values, { zone }) => ({
    service: givenText(values, 'service'),
    startsAt: instantOf(givenText(values, 'startsAt'), zone) ?? '',
    price: numberOf(values, 'price'),
  }),
});

export const confirmBooking = act({
  permission: 'canBookingConfirm',
  operation: BookingConfirm,
  occupants: true,
  fields: consentFields,
  initial: ownMeans,
  input: consentInput,
});

export const handOut = act({
  permission: 'canBookingHandOut',
  operation: BookingHandOut,
  fields: () => [
    { kind: 'line', name: 'provider', label: t('field.provider'), hint: t('field.readByOccupant'), required: true },
    { kind: 'line', name: 'phone', label: t('field.providerPhone'), inputMode: 'tel' },
  ],
  input: (values) => ({ provider: givenText(values, 'provider'), phone: textOf(values, 'phone') }),
});

export const declineBooking = act({
  permission: 'canBookingDecline',
  operation: BookingDecline,
  grave: true,
  fields: () => [
    { kind: 'text', name: 'reason', label: t('field.reason'), hint: t('field.readByOccupant'), required: true },
    { kind: 'text', name: 'suggestion', label: t('field.suggestion'), required: true },
  ],
  input: (values) => ({ reason: givenText(values, 'reason'), suggestion: givenText(values, 'suggestion') }),
});
