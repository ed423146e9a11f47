import { chosen, type Field, textOf, type Values } from 'Frontend/components/form/fields';
import type { AcceptanceMeans } from 'Frontend/graphql/SolutionAccept';
import { t } from 'Frontend/lib/i18n';
import type { Scene } from './act';
import { optionsOf } from './options';

/** The occupant accepts in the app; staff enter what they were given on paper or told. */
const means = ({ own }: Scene) =>
  own
    ? []
    : [
        {
          kind: 'pick' as const,
          name: 'means',
          label: t('field.means'),
          hint: t('field.meansHint'),
          required: true,
          options: optionsOf('means', ['TOLD', 'PAPER']),
        },
      ];
export const ownMeans = ({ own }: Scene): Values => (own ? { means: 'APP' } : {});

/** How somebody said yes, and what they said. */
export const consentFields = (scene: Scene): readonly Field[] => [
  ...means(scene),
  { kind: 'text', name: 'note', label: t('field.note') },
];

export const consentInput = (values: Values) => ({
  means: chosen<AcceptanceMeans>(values, 'means'),
  note: textOf(values, 'note'),
});
