import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Open311KeyCreate } from 'Frontend/graphql/Open311KeyCreate';
import { Open311Keys } from 'Frontend/graphql/Open311Keys';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { Hooks } from './_Hooks';
import { KeyLine } from './_KeyLine';

/** Keys by which machines reach the estate: a city's hotline, a bridge to a WeChat group, the phone system. */
export default function Open311() {
  const query = useQuery(Open311Keys, {});
  const { run, busy, failure } = useAct(Open311KeyCreate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState<string>();
  const [round, setRound] = useState(0);

  const submit = async (values: Values) => {
    const payload = (await run((idempotencyKey) => ({ input: { name: givenText(values, 'name'), idempotencyKey } })))
      ?.open311KeyCreate;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return;
    setKey(payload.key ?? undefined);
    setRound(round + 1);
    query.refetch();
  };

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
                <KeyLine key={each.id} of={each} onRevoked={query.refetch} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section className="panel stack">
        <h2>{t('open311.create')}</h2>
        <Form
          key={round}
          fields={[{ kind: 'line', name: 'name', label: t('open311.name'), required: true }]}
          submitLabel={t('open311.create')}
          busy={busy}
          failure={failure}
          errors={errors}
          onSubmit={(values) => void submit(values)}
        />
      </section>
      <Hooks />
    </Page>
  );
}
