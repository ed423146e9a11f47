import { chosen, givenText, maybeChosen, textOf } from 'Frontend/components/form/fields';
import { CaseConcern } from 'Frontend/graphql/CaseConcern';
import { CaseObject } from 'Frontend/graphql/CaseObject';
import { CaseTriage, type CaseKind, type InvalidReason } from 'Frontend/graphql/CaseTriage';
import { ObjectionDecide } from 'Frontend/graphql/ObjectionDecide';
import { t } from 'Frontend/lib/i18n';
import { act, type Scene } from './act';
import { lawFields, lawInitial, lawInput } from './law';
import {
  categoryOptions,
  departmentOptions,
  invalidReasons,
  kinds,
  optionsOf,
  responsibilities,
  staffOptions,
} from './options';

export const triage = act({
  permission: 'canCaseTriage',
  operation: CaseTriage,
  needsChoices: true,
  fields: (scene) => [
    { kind: 'choice', name: 'kind', label: t('intake.kind'), required: true, options: optionsOf('kind', kinds) },
    {
      kind: 'pick',
      name: 'valid',
      label: t('field.valid'),
      required: true,
      options: optionsOf('valid', ['true', 'false']),
    },
    {
      kind: 'pick',
      name: 'invalidReason',
      label: t('field.invalidReason'),
      required: true,
      options: optionsOf('invalidReason', invalidReasons),
      when: ({ valid }) => valid === 'false',
    },
    {
      kind: 'text',
      name: 'explanation',
      label: t('field.explanation'),
      hint: t('field.explanationHint'),
      required: true,
      when: ({ valid }) => valid === 'false',
    },
    {
      kind: 'text',
      name: 'referral',
      label: t('field.referral'),
      hint: t('field.referralHint'),
      when: ({ valid }) => valid === 'false',
    },
    { kind: 'search', name: 'category', label: t('field.category'), required: true, options: categoryOptions(scene) },
    {
      kind: 'pick',
      name: 'severity',
      label: t('field.severity'),
      ...(scene.file.manyHouseholds === null
        ? {}
        : { hint: t('field.manyHouseholds', { count: scene.file.manyHouseholds }) }),
      required: true,
      options: optionsOf('severity', ['GENERAL', 'MAJOR']),
    },
    {
      kind: 'pick',
      name: 'urgency',
      label: t('field.urgency'),
      required: true,
      options: optionsOf('urgency', ['ROUTINE', 'URGENT']),
    },
    {
      kind: 'choice',
      name: 'responsibility',
      label: t('field.responsibility'),
      required: true,
      options: optionsOf('responsibility', responsibilities),
    },
    ...lawFields(),
  ],
  initial: (scene) => {
    const { file, choices } = scene;
    const category = choices?.categories.find(({ code }) => code === file.category);
    return {
      kind: file.kind,
      valid: file.valid === null ? 'true' : String(file.valid),
      category: file.category ?? '',
      severity: file.valid === null ? proposedSeverity(scene) : file.severity,
      urgency: file.valid === null ? (category?.urgency ?? file.urgency) : file.urgency,
      responsibility: file.responsibility ?? category?.responsibility ?? '',
      ...lawInitial(scene),
    };
  },
  input: (values, scene) => ({
    kind: maybeChosen<CaseKind>(values, 'kind'),
    valid: givenText(values, 'valid') === 'true',
    ...(givenText(values, 'valid') === 'false'
      ? {
          invalidReason: chosen<InvalidReason>(values, 'invalidReason'),
          explanation: textOf(values, 'explanation'),
          referral: textOf(values, 'referral'),
        }
      : {}),
    category: givenText(values, 'category'),
    severity: chosen(values, 'severity'),
    urgency: chosen(values, 'urgency'),
    responsibility: chosen(values, 'responsibility'),
    ...lawInput(values, scene),
  }),
});

/** Many households make it major, whatever the category usually is; a person confirms it. */
function proposedSeverity({ file, choices }: Scene) {
  if (file.manyHouseholds !== null) return 'MAJOR';
  return choices?.categories.find(({ code }) => code === file.category)?.severity ?? file.severity;
}

export const object = act({
  permission: 'canCaseObject',
  operation: CaseObject,
  occupants: true,
  grave: true,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.objection'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});

export const decideObjection = act({
  permission: 'canObjectionDecide',
  operation: ObjectionDecide,
  fields: () => [
    {
      kind: 'pick',
      name: 'upheld',
      label: t('field.upheld'),
      required: true,
      options: optionsOf('upheld', ['true', 'false']),
    },
    { kind: 'text', name: 'reason', label: t('field.reason'), required: true },
  ],
  input: (values) => ({ upheld: givenText(values, 'upheld') === 'true', reason: givenText(values, 'reason') }),
});

/** It is about somebody of the office: they neither see it nor get it. */
export const concern = act({
  permission: 'canCaseConcern',
  operation: CaseConcern,
  needsChoices: true,
  grave: true,
  fields: (scene) => [
    {
      kind: 'search',
      name: 'memberId',
      label: t('fact.aboutMember'),
      hint: t('field.concernHint'),
      options: staffOptions(scene, undefined),
    },
    { kind: 'search', name: 'departmentId', label: t('fact.aboutDepartment'), options: departmentOptions(scene) },
    { kind: 'text', name: 'reason', label: t('field.concernReason'), required: true },
  ],
  initial: ({ file }) => ({
    memberId: file.aboutMember?.membershipId ?? '',
    departmentId: file.aboutDepartment?.id ?? '',
  }),
  input: (values) => ({
    memberId: textOf(values, 'memberId'),
    departmentId: textOf(values, 'departmentId'),
    reason: givenText(values, 'reason'),
  }),
});
