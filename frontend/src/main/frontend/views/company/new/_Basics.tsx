import { Form } from 'Frontend/components/form/Form';
import type { Field, Values } from 'Frontend/components/form/fields';
import type { TemplateChoiceQuery } from 'Frontend/graphql/TemplateChoice';
import { t } from 'Frontend/lib/i18n';
import type { UserError } from 'Frontend/lib/userErrors';
import { zones } from 'Frontend/features/estate/zones';

interface Props {
  readonly templates: TemplateChoiceQuery['templates'];
  readonly calendars: TemplateChoiceQuery['workCalendars'];
  readonly initial: Values | undefined;
  readonly errors: readonly UserError[];
  readonly onNext: (values: Values) => void;
}

/** What the estate is and by which procedure it works. */
export function Basics({ templates, calendars, initial, errors, onNext }: Props) {
  const fields: readonly Field[] = [
    { kind: 'line', name: 'name', label: t('estate.name'), required: true },
    {
      kind: 'choice',
      name: 'type',
      label: t('estate.type'),
      required: true,
      options: (['RESIDENTIAL', 'COMMERCIAL', 'OFFICE'] as const).map((value) => ({
        value,
        label: t(`estateType.${value}`),
      })),
    },
    { kind: 'line', name: 'address', label: t('estate.address'), required: true },
    {
      kind: 'line',
      name: 'casePrefix',
      label: t('estate.casePrefix'),
      hint: t('estate.casePrefixHint'),
      required: true,
    },
    {
      kind: 'choice',
      name: 'zone',
      label: t('estate.zone'),
      required: true,
      options: zones.map((zone) => ({ value: zone, label: zone })),
    },
    {
      kind: 'choice',
      name: 'calendar',
      label: t('estate.calendar'),
      required: true,
      options: calendars.map(({ id, name, years }) => ({
        value: id,
        label: years.length > 0 ? `${name} (${String(years[0])}–${String(years.at(-1))})` : name,
      })),
    },
    {
      kind: 'choice',
      name: 'template',
      label: t('estate.template'),
      required: true,
      options: templates.map(({ id, name, clauses }) => ({
        value: id,
        label: t('estate.templateOption', { name, count: clauses.length }),
      })),
    },
    { kind: 'line', name: 'servicePhone', label: t('estate.servicePhone'), inputMode: 'tel' },
    { kind: 'line', name: 'emergencyPhone', label: t('estate.emergencyPhone'), inputMode: 'tel' },
    { kind: 'line', name: 'companyPhone', label: t('estate.companyPhone'), inputMode: 'tel' },
  ];
  return (
    <div className="panel pairs">
      <Form
        fields={fields}
        initial={initial ?? { type: 'RESIDENTIAL', zone: 'Asia/Shanghai', calendar: calendars[0]?.id ?? '' }}
        submitLabel={t('estate.next')}
        busy={false}
        failure={undefined}
        errors={errors}
        onSubmit={onNext}
      />
    </div>
  );
}
