import { chosen, givenText, textOf, type Values } from 'Frontend/components/form/fields';
import type { EstateCreateMutationVariables } from 'Frontend/graphql/EstateCreate';

/** What the form and the adjusted figures amount to. */
export function estateInput(
  values: Values,
  settings: Readonly<Record<string, string>>,
  idempotencyKey: string,
): EstateCreateMutationVariables['input'] {
  return {
    name: givenText(values, 'name'),
    type: chosen(values, 'type'),
    address: givenText(values, 'address'),
    zone: givenText(values, 'zone'),
    calendar: givenText(values, 'calendar'),
    template: givenText(values, 'template'),
    casePrefix: givenText(values, 'casePrefix').toUpperCase(),
    servicePhone: textOf(values, 'servicePhone'),
    emergencyPhone: textOf(values, 'emergencyPhone'),
    companyPhone: textOf(values, 'companyPhone'),
    settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
    idempotencyKey,
  };
}
