import { chosen, givenText, textOf, type Values } from 'Frontend/components/form/fields';
import { CaseSignOff } from 'Frontend/graphql/CaseSignOff';
import { SolutionAccept } from 'Frontend/graphql/SolutionAccept';
import { SolutionOffer } from 'Frontend/graphql/SolutionOffer';
import { SolutionRefuse } from 'Frontend/graphql/SolutionRefuse';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act, type Scene } from './act';
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
const ownMeans = ({ own }: Scene): Values => (own ? { means: 'APP' } : {});

export const offer = act({
  permission: 'canSolutionOffer',
  operation: SolutionOffer,
  fields: () => [
    { kind: 'text', name: 'solution', label: t('field.solution'), hint: t('field.readByOccupant'), required: true },
    { kind: 'instant', name: 'doneBy', label: t('field.doneBy') },
  ],
  input: (values, { zone }) => ({
    solution: givenText(values, 'solution'),
    doneBy: instantOf(textOf(values, 'doneBy') ?? '', zone),
  }),
});

export const accept = act({
  permission: 'canSolutionAccept',
  operation: SolutionAccept,
  occupants: true,
  fields: (scene) => [...means(scene), { kind: 'text', name: 'note', label: t('field.note') }],
  initial: ownMeans,
  input: (values) => ({ means: chosen(values, 'means'), note: textOf(values, 'note') }),
});

export const refuse = act({
  permission: 'canSolutionRefuse',
  operation: SolutionRefuse,
  occupants: true,
  grave: true,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.refusal'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});

export const signOff = act({
  permission: 'canCaseSignOff',
  operation: CaseSignOff,
  occupants: true,
  fields: (scene) => [...means(scene), { kind: 'text', name: 'note', label: t('field.note') }],
  initial: ownMeans,
  input: (values) => ({ means: chosen(values, 'means'), note: textOf(values, 'note') }),
});
