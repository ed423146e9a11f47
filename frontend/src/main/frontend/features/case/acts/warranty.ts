import { chosen, givenText } from 'Frontend/components/form/fields';
import { DeveloperContact } from 'Frontend/graphql/DeveloperContact';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { contactMethods, optionsOf } from './options';

/** What was spoken with the one who warrants the building; each time begins the next chase. */
export const contactDeveloper = act({
  permission: 'canDeveloperContact',
  operation: DeveloperContact,
  fields: () => [
    {
      kind: 'choice',
      name: 'method',
      label: t('field.method'),
      required: true,
      options: optionsOf('contactMethod', contactMethods),
    },
    { kind: 'text', name: 'note', label: t('warranty.said'), required: true },
  ],
  input: (values) => ({ method: chosen(values, 'method'), note: givenText(values, 'note') }),
});
