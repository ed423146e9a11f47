import { textOf } from 'Frontend/components/form/fields';
import { CaseConfirm } from 'Frontend/graphql/CaseConfirm';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';

/** The office makes sure of what somebody reported who did not log in. */
export const confirm = act({
  permission: 'canCaseConfirm',
  operation: CaseConfirm,
  fields: () => [{ kind: 'text', name: 'note', label: t('field.confirmed') }],
  input: (values) => ({ note: textOf(values, 'note') }),
});
