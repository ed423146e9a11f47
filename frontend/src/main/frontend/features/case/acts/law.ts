import { chosen, givenText, maybeChosen, numberOf, type Field, type Values } from 'Frontend/components/form/fields';
import { CaseLegalReview } from 'Frontend/graphql/CaseLegalReview';
import type { LegalMatter } from 'Frontend/graphql/CaseTriage';
import { t } from 'Frontend/lib/i18n';
import { act, type Scene } from './act';
import { optionsOf } from './options';

export const legalMatters = ['NONE', 'INJURY', 'CLAIM', 'BEARING_WALL', 'LAWYER_LETTER', 'OTHER'] as const;
const legalResults = ['NO_OBJECTION', 'WITH_CONDITIONS', 'OBJECTION'] as const;

/** Asks whether law is involved: at triage and at every investigation. */
export const lawFields = (): readonly Field[] => [
  { kind: 'choice', name: 'law', label: t('field.law'), rare: true, options: optionsOf('legalMatter', legalMatters) },
  {
    kind: 'number',
    name: 'claim',
    label: t('field.claim'),
    rare: true,
    least: 0,
    most: 100_000_000,
    when: ({ law }) => law === 'CLAIM',
  },
];

export const lawInitial = ({ file }: Scene): Values => ({
  ...(file.legalMatter ? { law: file.legalMatter } : {}),
  ...(file.legalClaim === null ? {} : { claim: String(file.legalClaim) }),
});

/** Nothing is sent where nothing changed: each mark is an entry of its own. */
export function lawInput(values: Values, { file }: Scene) {
  const law = maybeChosen<LegalMatter>(values, 'law');
  const claim = law === 'CLAIM' ? numberOf(values, 'claim') : undefined;
  const same = law === (file.legalMatter ?? undefined) && claim === (file.legalClaim ?? undefined);
  return same || (law === 'NONE' && !file.legalMatter) ? {} : { law, claim };
}

export const legalReview = act({
  permission: 'canCaseLegalReview',
  operation: CaseLegalReview,
  fields: () => [
    { kind: 'line', name: 'reviewer', label: t('field.reviewer'), required: true },
    {
      kind: 'pick',
      name: 'result',
      label: t('field.legalResult'),
      required: true,
      options: optionsOf('legalResult', legalResults),
    },
    { kind: 'text', name: 'opinion', label: t('field.legalOpinion'), required: true },
  ],
  input: (values) => ({
    reviewer: givenText(values, 'reviewer'),
    result: chosen(values, 'result'),
    opinion: givenText(values, 'opinion'),
  }),
});
