import { useState } from 'react';
import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Companies, type CompaniesQuery } from 'Frontend/graphql/Companies';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { InviteForm } from 'Frontend/features/staff/InviteForm';
import { NewCompany } from './_NewCompany';

/** The companies on the platform; what they hold is not seen from here. */
export default function Platform() {
  const query = useQuery(Companies, {});
  const [inviting, setInviting] = useState<string>();
  return (
    <Page title={t('platform.companies')}>
      <div className="two">
        <Loaded of={query}>
          {({ companies }) =>
            companies.length === 0 ? (
              <Empty text={t('platform.none')} />
            ) : (
              <div className="scroll">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{t('platform.name')}</th>
                      <th scope="col">{t('platform.organization')}</th>
                      <th scope="col">{t('platform.first')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {companies.map(({ id, name, organization }) => (
                      <tr key={id}>
                        <th scope="row">{name}</th>
                        <td>{organization}</td>
                        <td>
                          <Button aria-label={t('platform.inviteNamed', { name })} onClick={() => setInviting(id)}>
                            {t('platform.invite')}
                          </Button>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
        <div className="stack">
          {inviting ? (
            <InviteForm
              key={inviting}
              reach={{ companyId: inviting }}
              roles={['HEAD_OFFICE']}
              departments={[]}
              title={t('platform.inviteNamed', { name: nameOf(query.data, inviting) })}
              onInvited={query.refetch}
            />
          ) : null}
          <NewCompany
            onCreated={(id) => {
              query.refetch();
              setInviting(id);
            }}
          />
        </div>
      </div>
    </Page>
  );
}

function nameOf(data: CompaniesQuery | undefined, id: string): string {
  return data?.companies.find((company) => company.id === id)?.name ?? '';
}
