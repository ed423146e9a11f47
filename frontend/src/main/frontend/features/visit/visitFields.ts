import type { Field, Values } from 'Frontend/components/form/fields';
import type { VisitMethod } from 'Frontend/graphql/VisitParts';
import { t } from 'Frontend/lib/i18n';

const reached = ({ outcome }: Values) => outcome === 'SOLVED' || outcome === 'UNSOLVED';

/** What is asked about a visit or an attempt; satisfaction is the occupant's word and never preset. */
export function visitFields(methods: readonly VisitMethod[]): readonly Field[] {
  const offered: readonly VisitMethod[] = methods.length > 0 ? methods : ['PHONE', 'DOOR', 'ORAL', 'MESSAGE', 'LETTER'];
  return [
    {
      kind: 'pick',
      name: 'method',
      label: t('visit.method'),
      required: true,
      options: offered.map((value) => ({ value, label: t(`visitMethod.${value}`) })),
    },
    {
      kind: 'pick',
      name: 'outcome',
      label: t('visit.outcome'),
      required: true,
      options: ['SOLVED', 'UNSOLVED', 'NO_ANSWER', 'REFUSED', 'WRONG_NUMBER'].map((value) => ({
        value,
        label: t(`visitResult.${value}`),
      })),
    },
    {
      kind: 'pick',
      name: 'satisfaction',
      label: t('visit.satisfaction'),
      hint: t('visit.satisfactionHint'),
      options: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: t(`satisfaction.${value}`) })),
      when: reached,
    },
    { kind: 'text', name: 'note', label: t('visit.note'), required: true, when: reached },
    { kind: 'instant', name: 'happenedAt', label: t('visit.happenedAt'), hint: t('visit.happenedHint'), rare: true },
    {
      kind: 'line',
      name: 'lateReason',
      label: t('field.lateReason'),
      hint: t('field.lateReasonHint'),
      rare: true,
      when: (values) => reached(values) && Boolean(values['happenedAt']),
    },
  ];
}
