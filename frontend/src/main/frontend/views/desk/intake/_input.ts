import { chosen, givenText, idsOf, textOf, ticked, type Values } from 'Frontend/components/form/fields';
import type { Match } from 'Frontend/features/intake/HouseholdSearch';
import type { CaseReceiveMutationVariables } from 'Frontend/graphql/CaseReceive';
import { instantOf } from 'Frontend/lib/format';

/** What the desk entered, as the act wants it; times are read in the estate's zone. */
export function receiveInput(
  values: Values,
  match: Match | undefined,
  estateId: string,
  zone: string,
  idempotencyKey: string,
): CaseReceiveMutationVariables['input'] {
  const instant = (name: string) => instantOf(textOf(values, name) ?? '', zone);
  const other = ticked(values, 'other');
  const commonPlaceId = textOf(values, 'commonPlaceId');
  return {
    estateId,
    kind: chosen(values, 'kind'),
    channel: chosen(values, 'channel'),
    category: textOf(values, 'category'),
    description: givenText(values, 'description'),
    occupantId: match?.occupantId,
    unitId: match?.unit.id,
    commonPlaceId,
    placeText: textOf(values, 'placeText'),
    reporterName: match ? undefined : textOf(values, 'reporterName'),
    reporterPhone: match ? undefined : textOf(values, 'reporterPhone'),
    contactName: other ? textOf(values, 'contactName') : undefined,
    contactPhone: other ? textOf(values, 'contactPhone') : undefined,
    wishedHours: textOf(values, 'wishedHours'),
    shareContact: ticked(values, 'shareContact'),
    happenedAt: instant('happenedAt'),
    receivedAt: instant('receivedAt'),
    customerDeadline: instant('customerDeadline'),
    recordingMissing: textOf(values, 'recordingMissing'),
    appointmentAt: instant('appointmentAt'),
    outerNumber: textOf(values, 'outerNumber'),
    outerDeadline: instant('outerDeadline'),
    attachments: idsOf(values, 'attachments'),
    idempotencyKey,
  };
}
