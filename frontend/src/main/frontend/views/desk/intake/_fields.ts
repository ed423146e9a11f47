import type { Field, Option } from 'Frontend/components/form/fields';
import type { IntakeChoicesQuery } from 'Frontend/graphql/IntakeChoices';
import { t } from 'Frontend/lib/i18n';

const channels = [
  'PHONE',
  'VISIT',
  'LETTER',
  'BOX',
  'EMAIL',
  'WECHAT',
  'FORUM',
  'EVENT',
  'PATROL',
  'COMPANY_FORWARDED',
  'AUTHORITY_FORWARDED',
  'SURVEY',
  'VISIT_FEEDBACK',
];
const kinds = ['COMPLAINT', 'REPAIR', 'INQUIRY', 'SUGGESTION', 'OPINION', 'BOOKING'];

const named = (beginning: string, names: readonly string[]): readonly Option[] =>
  names.map((value) => ({ value, label: t(`${beginning}.${value}`) }));

/** The ways that the desk takes in by and that are open at the estate. */
export function offeredChannels({ openChannels }: IntakeChoicesQuery): readonly string[] {
  return channels.filter((channel) => openChannels.some((open) => open === channel));
}

/** What the desk asks somebody on the phone or at the counter, in the order in which it is told. */
export function intakeFields(choices: IntakeChoicesQuery, household: boolean): readonly Field[] {
  const names = new Map(choices.categories.map(({ code, name }) => [code, name]));
  const forwarded = ({ channel }: Readonly<Record<string, unknown>>) => String(channel).endsWith('_FORWARDED');
  const offered = offeredChannels(choices);
  return [
    { kind: 'choice', name: 'channel', label: t('fact.channel'), required: true, options: named('channel', offered) },
    { kind: 'choice', name: 'kind', label: t('intake.kind'), required: true, options: named('kind', kinds) },
    { kind: 'text', name: 'description', label: t('case.told'), hint: t('intake.toldHint'), required: true },
    {
      kind: 'search',
      name: 'category',
      label: t('fact.category'),
      options: choices.categories.map(({ code, parent, name }) => ({
        value: code,
        label: parent ? `${names.get(parent) ?? ''} › ${name}` : name,
      })),
    },
    {
      kind: 'search',
      name: 'commonPlaceId',
      label: t('intake.commonPlace'),
      options: choices.commonPlaces.map(({ id, name, building }) => ({
        value: id,
        label: `${building} ${name}`.trim(),
      })),
    },
    { kind: 'line', name: 'placeText', label: t('intake.placeText'), rare: true },
    ...(household
      ? []
      : ([
          { kind: 'line', name: 'reporterName', label: t('intake.reporterName') },
          { kind: 'line', name: 'reporterPhone', label: t('intake.reporterPhone'), inputMode: 'tel' },
        ] as const)),
    {
      kind: 'line',
      name: 'recordingMissing',
      label: t('intake.recordingMissing'),
      hint: t('intake.recordingHint'),
      when: ({ channel, kind }) => channel === 'PHONE' && kind === 'COMPLAINT',
    },
    { kind: 'line', name: 'outerNumber', label: t('fact.outerNumber'), when: forwarded },
    { kind: 'instant', name: 'outerDeadline', label: t('intake.outerDeadline'), when: forwarded },
    {
      kind: 'instant',
      name: 'appointmentAt',
      label: t('intake.appointment'),
      when: ({ kind }) => kind === 'REPAIR' || kind === 'BOOKING',
    },
    { kind: 'yes', name: 'other', label: t('intake.otherContact') },
    {
      kind: 'line',
      name: 'contactName',
      label: t('intake.contactName'),
      required: true,
      when: ({ other }) => other === true,
    },
    {
      kind: 'line',
      name: 'contactPhone',
      label: t('intake.contactPhone'),
      inputMode: 'tel',
      required: true,
      when: ({ other }) => other === true,
    },
    { kind: 'line', name: 'wishedHours', label: t('intake.wishedHours'), rare: true },
    { kind: 'yes', name: 'shareContact', label: t('intake.shareContact'), rare: true },
    { kind: 'instant', name: 'happenedAt', label: t('fact.happenedAt'), hint: t('intake.happenedHint'), rare: true },
    { kind: 'instant', name: 'receivedAt', label: t('fact.receivedAt'), hint: t('intake.receivedHint'), rare: true },
    { kind: 'instant', name: 'customerDeadline', label: t('fact.customerDeadline'), rare: true },
    { kind: 'photos', name: 'attachments', label: t('field.papers'), most: 6, papers: true },
  ];
}
