import { givenText } from 'Frontend/components/form/fields';
import { CaseAnswerableName } from 'Frontend/graphql/CaseAnswerableName';
import { CaseReturn } from 'Frontend/graphql/CaseReturn';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { staffOptions } from './options';

export const nameAnswerable = act({
  permission: 'canCaseAnswerableName',
  operation: CaseAnswerableName,
  needsChoices: true,
  fields: (scene) => [
    {
      kind: 'search',
      name: 'answerableId',
      label: t('field.answerable'),
      required: true,
      options: staffOptions(scene, undefined),
    },
    { kind: 'text', name: 'reason', label: t('field.answerableReason'), required: true },
  ],
  initial: ({ file }) => ({ answerableId: file.answerable?.membershipId ?? '' }),
  input: (values) => ({ answerableId: givenText(values, 'answerableId'), reason: givenText(values, 'reason') }),
});

export const giveBack = act({
  permission: 'canCaseReturn',
  operation: CaseReturn,
  fields: () => [{ kind: 'text', name: 'result', label: t('field.returned'), required: true }],
  input: (values) => ({ result: givenText(values, 'result') }),
});
