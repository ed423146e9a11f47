import { type Field, givenText, textOf } from 'Frontend/components/form/fields';
import { CaseSignOff } from 'Frontend/graphql/CaseSignOff';
import { SolutionAccept } from 'Frontend/graphql/SolutionAccept';
import { SolutionOffer } from 'Frontend/graphql/SolutionOffer';
import { SolutionRefuse } from 'Frontend/graphql/SolutionRefuse';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act, type Scene } from './act';
import { consentFields, consentInput, ownMeans } from './consent';

/** Whether they are needed is the estate's setting, which the server holds to. */
const grounds = (): readonly Field[] => [
  { kind: 'text', name: 'findings', label: t('field.grounds'), hint: t('field.groundsHint') },
  { kind: 'text', name: 'complainantInterest', label: t('field.complainantInterest') },
  { kind: 'text', name: 'estateInterest', label: t('field.estateInterest') },
];

/** What the last investigation said is mostly what a solution rests on. */
function found({ timeline }: Scene['file']): string {
  return timeline.filter(({ act: name }) => name === 'INVESTIGATE').at(-1)?.text ?? '';
}

export const offer = act({
  permission: 'canSolutionOffer',
  operation: SolutionOffer,
  fields: ({ file }) => [
    { kind: 'text', name: 'solution', label: t('field.solution'), hint: t('field.readByOccupant'), required: true },
    { kind: 'instant', name: 'doneBy', label: t('field.doneBy') },
    ...(file.kind === 'COMPLAINT' ? grounds() : []),
  ],
  initial: ({ file }) => ({ findings: found(file) }),
  input: (values, { zone }) => ({
    solution: givenText(values, 'solution'),
    doneBy: instantOf(textOf(values, 'doneBy') ?? '', zone),
    findings: textOf(values, 'findings'),
    complainantInterest: textOf(values, 'complainantInterest'),
    estateInterest: textOf(values, 'estateInterest'),
  }),
});

export const accept = act({
  permission: 'canSolutionAccept',
  operation: SolutionAccept,
  occupants: true,
  fields: consentFields,
  initial: ownMeans,
  input: consentInput,
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
  fields: consentFields,
  initial: ownMeans,
  input: consentInput,
});
