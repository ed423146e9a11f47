import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { SendingForm } from 'Frontend/components/form/SendingForm';
import { chosen, givenText } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { HookKeyCreate, type HookPurpose } from 'Frontend/graphql/HookKeyCreate';
import { HookKeyRevoke } from 'Frontend/graphql/HookKeyRevoke';
import { HookKeys } from 'Frontend/graphql/HookKeys';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { HookMade } from './_HookMade';
import { MachineKey } from './_MachineKey';

const purposes = ['WECHAT', 'PHONE'] as const;

/** Keys with which machines send what was said in a WeChat group, or how the phone rang. */
export function Hooks() {
  const zone = useZone();
  const query = useQuery(HookKeys, {});
  const [made, setMade] = useState<{ path: string; secret: string; purpose: string }>();

  return (
    <section className="panel stack" aria-labelledby="hooks">
      <h2 id="hooks">{t('hooks.title')}</h2>
      <p>{t('hooks.what')}</p>
      {made ? <HookMade {...made} /> : null}
      <Loaded of={query}>
        {({ hookKeys }) =>
          hookKeys.length === 0 ? (
            <Empty text={t('open311.none')} />
          ) : (
            <ul className="list">
              {hookKeys.map((each) => (
                <MachineKey
                  key={each.id}
                  of={each}
                  purpose={t(`hookPurpose.${each.purpose}`)}
                  line={t('hooks.line', {
                    when: dateTime(each.createdAt, zone),
                    who: each.createdBy,
                    count: each.deliveries,
                  })}
                  revoke={HookKeyRevoke}
                  onRevoked={query.refetch}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <SendingForm
        fields={[
          { kind: 'line', name: 'name', label: t('hooks.name'), required: true },
          {
            kind: 'choice',
            name: 'purpose',
            label: t('hooks.purpose'),
            required: true,
            options: purposes.map((value) => ({ value, label: t(`hookPurpose.${value}`) })),
          },
        ]}
        submitLabel={t('hooks.create')}
        operation={HookKeyCreate}
        variables={(values, idempotencyKey) => ({
          input: { name: givenText(values, 'name'), purpose: chosen<HookPurpose>(values, 'purpose'), idempotencyKey },
        })}
        payload={({ hookKeyCreate }) => hookKeyCreate}
        onDone={({ path, secret }, values) => {
          setMade(path && secret ? { path, secret, purpose: givenText(values, 'purpose') } : undefined);
          query.refetch();
        }}
      />
    </section>
  );
}
