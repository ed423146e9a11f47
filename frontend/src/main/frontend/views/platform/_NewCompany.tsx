import { SendingForm } from 'Frontend/components/form/SendingForm';
import { givenText } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { CompanyCreate } from 'Frontend/graphql/CompanyCreate';
import { t } from 'Frontend/lib/i18n';

/** Onboards a property company. */
export function NewCompany({ onCreated }: { onCreated: (id: string) => void }) {
  return (
    <section className="panel stack" aria-labelledby="new-company">
      <h2 id="new-company">{t('platform.new')}</h2>
      <SendingForm
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
        operation={CompanyCreate}
        variables={(values, idempotencyKey) => ({
          input: {
            name: givenText(values, 'name'),
            organization: givenText(values, 'organization').toLowerCase(),
            idempotencyKey,
          },
        })}
        payload={({ companyCreate }) => companyCreate}
        onDone={({ company }) => {
          if (!company) return;
          toast(t('platform.created', { name: company.name }));
          onCreated(company.id);
        }}
      />
    </section>
  );
}
