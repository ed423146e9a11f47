import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { CompanyCreate } from 'Frontend/graphql/CompanyCreate';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

/** Onboards a property company. */
export function NewCompany({ onCreated }: { onCreated: (id: string) => void }) {
  const create = useAct(CompanyCreate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const result = (
      await create.run((idempotencyKey) => ({
        input: {
          name: givenText(values, 'name'),
          organization: givenText(values, 'organization').toLowerCase(),
          idempotencyKey,
        },
      }))
    )?.companyCreate;
    if (!result) return;
    setErrors(result.errors);
    if (!result.company) return;
    toast(t('platform.created', { name: result.company.name }));
    setRound(round + 1);
    onCreated(result.company.id);
  };

  return (
    <section className="panel stack" aria-labelledby="new-company">
      <h2 id="new-company">{t('platform.new')}</h2>
      <Form
        key={round}
        fields={[
          { kind: 'line', name: 'name', label: t('platform.name'), required: true },
          {
            kind: 'line',
            name: 'organization',
            label: t('platform.organization'),
            hint: t('platform.organizationHint'),
            required: true,
          },
        ]}
        submitLabel={t('platform.create')}
        busy={create.busy}
        failure={create.failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}
