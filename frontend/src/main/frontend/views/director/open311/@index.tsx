import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { SendingForm } from 'Frontend/components/form/SendingForm';
import { givenText } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Open311KeyCreate } from 'Frontend/graphql/Open311KeyCreate';
import { Open311KeyRevoke } from 'Frontend/graphql/Open311KeyRevoke';
import { Open311Keys } from 'Frontend/graphql/Open311Keys';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { Hooks } from './_Hooks';
import { MachineKey } from './_MachineKey';

/** Keys by which machines reach the estate: a city's hotline, a bridge to a WeChat group, the phone system. */
export default function Open311() {
  const zone = useZone();
  const query = useQuery(Open311Keys, {});
  const [key, setKey] = useState<string>();

  return (
    <Page title={t('nav.open311')} narrow>
      <p>{t('open311.what', { address: `${location.origin}/open311/v2` })}</p>
      {key ? (
        <div className="notice stack" role="status">
          <strong>{t('open311.once')}</strong>
          <output className="letters">{key}</output>
        </div>
      ) : null}
      <Loaded of={query}>
        {({ open311Keys }) =>
          open311Keys.length === 0 ? (
            <Empty text={t('open311.none')} />
          ) : (
            <ul className="list">
              {open311Keys.map((each) => (
                <MachineKey
                  key={each.id}
                  of={each}
                  line={t('open311.line', {
                    when: dateTime(each.createdAt, zone),
                    who: each.createdBy,
                    count: each.requests,
                  })}
                  revoke={Open311KeyRevoke}
                  onRevoked={query.refetch}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section className="panel stack">
        <h2>{t('open311.create')}</h2>
        <SendingForm
          fields={[{ kind: 'line', name: 'name', label: t('open311.name'), required: true }]}
          submitLabel={t('open311.create')}
          operation={Open311KeyCreate}
          variables={(values, idempotencyKey) => ({ input: { name: givenText(values, 'name'), idempotencyKey } })}
          payload={({ open311KeyCreate }) => open311KeyCreate}
          onDone={(made) => {
            setKey(made.key ?? undefined);
            query.refetch();
          }}
        />
      </section>
      <Hooks />
    </Page>
  );
}
