import { chosen, givenText, textOf, ticked } from 'Frontend/components/form/fields';
import { CaseAssign } from 'Frontend/graphql/CaseAssign';
import { CaseContact } from 'Frontend/graphql/CaseContact';
import { CaseDispatch } from 'Frontend/graphql/CaseDispatch';
import { CaseInform } from 'Frontend/graphql/CaseInform';
import { CaseInvestigate } from 'Frontend/graphql/CaseInvestigate';
import { CasePromise } from 'Frontend/graphql/CasePromise';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { lawFields, lawInitial, lawInput } from './law';
import { contactMethods, departmentOptions, optionsOf, staffOptions } from './options';

export const dispatch = act({
  permission: 'canCaseDispatch',
  operation: CaseDispatch,
  needsChoices: true,
  fields: (scene) => [
    {
      kind: 'choice',
      name: 'departmentId',
      label: t('field.department'),
      required: true,
      options: departmentOptions(scene),
    },
    {
      kind: 'search',
      name: 'assigneeId',
      label: t('field.assignee'),
      hint: t('field.assigneeHint'),
      options: staffOptions(scene, undefined),
    },
    { kind: 'text', name: 'note', label: t('field.note') },
  ],
  initial: ({ file, choices }) => {
    const usual = choices?.categories.find(({ code }) => code === file.category)?.department;
    const department = choices?.estate?.departments.find(({ code }) => code === usual);
    return { departmentId: file.department?.id ?? department?.id ?? '' };
  },
  input: (values) => ({
    departmentId: givenText(values, 'departmentId'),
    assigneeId: textOf(values, 'assigneeId'),
    note: textOf(values, 'note'),
  }),
});

export const assign = act({
  permission: 'canCaseAssign',
  operation: CaseAssign,
  needsChoices: true,
  fields: (scene) => [
    {
      kind: 'search',
      name: 'assigneeId',
      label: t('field.assignee'),
      required: true,
      options: staffOptions(scene, scene.file.department?.id),
    },
  ],
  initial: ({ file }) => ({ assigneeId: file.assignee?.membershipId ?? '' }),
  input: (values) => ({ assigneeId: givenText(values, 'assigneeId') }),
});

/** A title in its own marks is not marked twice. */
function bare(rules: string): string {
  return rules.replace(/^《(.*)》$/, '$1');
}

export const contact = act({
  permission: 'canCaseContact',
  operation: CaseContact,
  fields: ({ file }) => [
    {
      kind: 'choice',
      name: 'method',
      label: t('field.method'),
      ...(file.contactRules ? { hint: t('field.contactRules', { rules: bare(file.contactRules) }) } : {}),
      required: true,
      options: optionsOf('contactMethod', contactMethods),
    },
    { kind: 'yes', name: 'reached', label: t('field.reached') },
    { kind: 'text', name: 'note', label: t('field.said'), required: true },
  ],
  initial: () => ({ reached: true }),
  input: (values) => ({
    method: chosen(values, 'method'),
    reached: ticked(values, 'reached'),
    note: givenText(values, 'note'),
  }),
});

export const promise = act({
  permission: 'canCasePromise',
  operation: CasePromise,
  fields: ({ file }) => [
    { kind: 'instant', name: 'promisedAt', label: t('field.promisedAt'), required: true },
    { kind: 'text', name: 'reason', label: t('field.promiseReason'), required: file.promisedAt !== null },
  ],
  input: (values, { zone }) => ({
    promisedAt: instantOf(givenText(values, 'promisedAt'), zone) ?? '',
    reason: textOf(values, 'reason'),
  }),
});

export const inform = act({
  permission: 'canCaseInform',
  operation: CaseInform,
  fields: ({ file }) => [
    { kind: 'text', name: 'note', label: t('field.informed'), hint: t('field.readByOccupant'), required: true },
    ...(['OFFERED', 'DONE', 'VERIFIED'].includes(file.state)
      ? [{ kind: 'yes' as const, name: 'reminder', label: t('field.reminder') }]
      : []),
  ],
  input: (values) => ({ note: givenText(values, 'note'), reminder: ticked(values, 'reminder') }),
});

export const investigate = act({
  permission: 'canCaseInvestigate',
  operation: CaseInvestigate,
  fields: () => [
    { kind: 'text', name: 'findings', label: t('field.findings'), required: true },
    { kind: 'text', name: 'thirdParty', label: t('field.thirdParty') },
    ...lawFields(),
  ],
  initial: lawInitial,
  input: (values, scene) => ({
    findings: givenText(values, 'findings'),
    thirdParty: textOf(values, 'thirdParty'),
    ...lawInput(values, scene),
  }),
});
