import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { HookKeyCreate } from 'Frontend/graphql/HookKeyCreate';
import { HookKeys } from 'Frontend/graphql/HookKeys';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { HookLine } from './_HookLine';
import { HookMade } from './_HookMade';

const purposes = ['WECHAT', 'PHONE'] as const;

/** Keys with which machines send what was said in a WeChat group, or how the phone rang. */
export function Hooks() {
  const query = useQuery(HookKeys, {});
  const { run, busy, failure } = useAct(HookKeyCreate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [made, setMade] = useState<{ path: string; secret: string; purpose: string }>();
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const payload = (
      await run((idempotencyKey) => ({
        input: { name: givenText(values, 'name'), purpose: chosen(values, 'purpose'), idempotencyKey },
      }))
    )?.hookKeyCreate;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    setMade(
      payload.path && payload.secret
        ? { path: payload.path, secret: payload.secret, purpose: givenText(values, 'purpose') }
        : undefined,
    );
    setRound(round + 1);
    query.refetch();
  };

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
                <HookLine key={each.id} of={each} onRevoked={query.refetch} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Form
        key={round}
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
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}
