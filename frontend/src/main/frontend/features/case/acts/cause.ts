import { chosen, givenText, textOf } from 'Frontend/components/form/fields';
import { CaseCauseFind } from 'Frontend/graphql/CaseCauseFind';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { optionsOf } from './options';

export const findCause = act({
  permission: 'canCaseCauseFind',
  operation: CaseCauseFind,
  fields: () => [
    {
      kind: 'pick',
      name: 'cause',
      label: t('field.cause'),
      required: true,
      options: optionsOf('cause', ['MANAGEMENT', 'OTHER']),
    },
    { kind: 'text', name: 'analysis', label: t('field.analysis'), required: true },
    { kind: 'text', name: 'corrective', label: t('field.corrective') },
    { kind: 'text', name: 'preventive', label: t('field.preventive') },
  ],
  input: (values) => ({
    cause: chosen(values, 'cause'),
    analysis: givenText(values, 'analysis'),
    corrective: textOf(values, 'corrective'),
    preventive: textOf(values, 'preventive'),
  }),
});
