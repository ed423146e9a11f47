import { chosen, type Field, givenText, maybeChosen, textOf, ticked } from 'Frontend/components/form/fields';
import { CaseClose, type Cause } from 'Frontend/graphql/CaseClose';
import { CaseReopen } from 'Frontend/graphql/CaseReopen';
import { CaseReply } from 'Frontend/graphql/CaseReply';
import { CaseTakeHigher } from 'Frontend/graphql/CaseTakeHigher';
import { InquiryAnswer } from 'Frontend/graphql/InquiryAnswer';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { contactMethods, endings, optionsOf } from './options';

export const reply = act({
  permission: 'canCaseReply',
  operation: CaseReply,
  fields: ({ file }) => [
    { kind: 'text', name: 'reply', label: t('field.reply'), hint: t('field.readByOccupant'), required: true },
    {
      kind: 'choice',
      name: 'method',
      label: t('field.method'),
      required: true,
      options: optionsOf('contactMethod', contactMethods),
    },
    ...(file.state === 'REFUSED' ? withoutAgreement() : []),
  ],
  initial: ({ file }) => ({ notAgreed: file.state === 'REFUSED', ways: t('field.waysUsual') }),
  input: (values) => ({
    reply: givenText(values, 'reply'),
    method: chosen(values, 'method'),
    ...(ticked(values, 'notAgreed') ? { notAgreed: true, ways: givenText(values, 'ways').split('\n') } : {}),
  }),
});

/** The director's last word names the ways outside. */
function withoutAgreement(): readonly Field[] {
  return [
    { kind: 'yes', name: 'notAgreed', label: t('field.notAgreed') },
    {
      kind: 'text',
      name: 'ways',
      label: t('field.ways'),
      hint: t('field.waysHint'),
      required: true,
      when: ({ notAgreed }) => notAgreed === true,
    },
  ];
}

export const answer = act({
  permission: 'canInquiryAnswer',
  operation: InquiryAnswer,
  fields: () => [
    { kind: 'text', name: 'answer', label: t('field.answer'), hint: t('field.readByOccupant'), required: true },
  ],
  input: (values) => ({ answer: givenText(values, 'answer') }),
});

export const close = act({
  permission: 'canCaseClose',
  operation: CaseClose,
  grave: true,
  fields: ({ file }) => [
    { kind: 'pick', name: 'end', label: t('field.end'), required: true, options: optionsOf('end', endings) },
    {
      kind: 'pick',
      name: 'cause',
      label: t('field.cause'),
      required: file.valid === true && (file.kind === 'COMPLAINT' || file.kind === 'REPAIR'),
      options: optionsOf('cause', ['MANAGEMENT', 'OTHER']),
    },
    { kind: 'text', name: 'note', label: t('field.note') },
  ],
  initial: ({ file }): Record<string, string> => (file.valid === false ? { end: 'INVALID' } : {}),
  input: (values) => ({
    end: chosen(values, 'end'),
    cause: maybeChosen<Cause>(values, 'cause'),
    note: textOf(values, 'note'),
  }),
});

export const reopen = act({
  permission: 'canCaseReopen',
  operation: CaseReopen,
  grave: true,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.reason'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});

export const takeHigher = act({
  permission: 'canCaseTakeHigher',
  operation: CaseTakeHigher,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.reason'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});
