import { useState } from 'react';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { NativeInput } from 'Frontend/components/form/NativeInput';
import { PhoneEstates } from 'Frontend/graphql/PhoneEstates';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import { EstatePhones } from './_EstatePhones';

/** How the phones are answered: of one's own estate, or of the one that the company chooses. */
export default function Phones() {
  const own = useMembership().estateId ?? undefined;
  return (
    <Page title={t('nav.phones')} narrow>
      {own ? <EstatePhones estateId={own} ofCompany={false} /> : <Choice />}
    </Page>
  );
}

function Choice() {
  const estates = useQuery(PhoneEstates, {});
  const [chosen, setChosen] = useState('');
  return (
    <Loaded of={estates}>
      {(data) => {
        const estateId = chosen || (data.estates[0]?.id ?? '');
        return (
          <>
            <NativeInput
              field={{
                kind: 'choice',
                name: 'estate',
                label: t('phone.estate'),
                options: data.estates.map(({ id, name }) => ({ value: id, label: name })),
              }}
              value={estateId}
              error={undefined}
              onChange={setChosen}
            />
            {estateId ? <EstatePhones key={estateId} estateId={estateId} ofCompany /> : null}
          </>
        );
      }}
    </Loaded>
  );
}
