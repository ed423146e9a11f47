import { chosen, givenText, textOf } from 'Frontend/components/form/fields';
import { CasePause } from 'Frontend/graphql/CasePause';
import { CaseResume } from 'Frontend/graphql/CaseResume';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { optionsOf, pauseReasons } from './options';

export const pause = act({
  permission: 'canCasePause',
  operation: CasePause,
  fields: () => [
    {
      kind: 'choice',
      name: 'reason',
      label: t('field.pauseReason'),
      required: true,
      options: optionsOf('pauseReason', pauseReasons),
    },
    { kind: 'instant', name: 'expectedEnd', label: t('field.expectedEnd'), hint: t('field.expectedEndHint') },
    {
      kind: 'text',
      name: 'note',
      label: t('field.waitedFor'),
      hint: t('field.readByOccupant'),
      required: true,
    },
  ],
  initial: ({ file }) => ({ reason: file.pause?.reason ?? '' }),
  input: (values, { zone }) => ({
    reason: chosen(values, 'reason'),
    expectedEnd: instantOf(givenText(values, 'expectedEnd'), zone),
    note: givenText(values, 'note'),
  }),
});

export const resume = act({
  permission: 'canCaseResume',
  operation: CaseResume,
  fields: () => [{ kind: 'text', name: 'note', label: t('field.note'), hint: t('field.readByOccupant') }],
  input: (values) => ({ note: textOf(values, 'note') }),
});
