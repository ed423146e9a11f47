import { useState } from 'react';
import { TextField } from '@vaadin/react-components/TextField.js';
import { Errors } from 'Frontend/components/Errors';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { CompanyBounds } from 'Frontend/graphql/CompanyBounds';
import { CompanyBoundsChange } from 'Frontend/graphql/CompanyBoundsChange';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { BoundRow } from './BoundRow';

type Texts = Readonly<Record<string, string>>;

const input = (texts: Texts) => Object.entries(texts).map(([key, value]) => ({ key, value: value.trim() || null }));

/** How lax the company's estates may be at most, and what new ones start with. */
export function BoundsPanel() {
  const query = useQuery(CompanyBounds, {});
  const change = useAct(CompanyBoundsChange);
  const [words, setWords] = useState('');
  const [bounds, setBounds] = useState<Texts>({});
  const [defaults, setDefaults] = useState<Texts>({});
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const changed = Object.keys(bounds).length + Object.keys(defaults).length;

  const submit = async (values: Values) => {
    const result = (
      await change.run((idempotencyKey) => ({
        input: {
          bounds: input(bounds),
          defaults: input(defaults),
          reason: givenText(values, 'reason'),
          idempotencyKey,
        },
      }))
    )?.companyBoundsChange;
    if (!result) return;
    setErrors(result.errors);
    if (!result.tightenedEstates) return;
    toast(t('policy.bounds.saved', { count: result.tightenedEstates.length }));
    setBounds({});
    setDefaults({});
    query.refetch();
  };

  const wanted = words.trim().toLowerCase();
  const errorAt = (list: 'bounds' | 'defaults', key: string) => {
    const index = Object.keys(list === 'bounds' ? bounds : defaults).indexOf(key);
    return errors.find(({ path }) => path?.includes(list) && path.includes(String(index)))?.message;
  };
  return (
    <div className="stack">
      <p>{t('policy.bounds.text')}</p>
      <TextField
        label={t('setting.find')}
        value={words}
        clearButtonVisible
        onValueChanged={(e) => setWords(e.detail.value)}
      />
      <Loaded of={query}>
        {({ companyBounds }) => (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('setting.title')}</th>
                  <th scope="col">{t('policy.bounds.bound')}</th>
                  <th scope="col">{t('policy.bounds.initial')}</th>
                </tr>
              </thead>
              <tbody>
                {companyBounds
                  .filter(({ setting }) => `${setting.key} ${setting.title}`.toLowerCase().includes(wanted))
                  .map((row) => (
                    <BoundRow
                      key={row.setting.key}
                      row={row}
                      bound={bounds[row.setting.key]}
                      initial={defaults[row.setting.key]}
                      boundError={errorAt('bounds', row.setting.key)}
                      initialError={errorAt('defaults', row.setting.key)}
                      onBound={(value) => setBounds({ ...bounds, [row.setting.key]: value })}
                      onInitial={(value) => setDefaults({ ...defaults, [row.setting.key]: value })}
                    />
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {changed > 0 ? (
        <section className="panel stack" aria-labelledby="save-bounds">
          <h2 id="save-bounds">{t('policy.change', { count: changed })}</h2>
          <Errors errors={errors} />
          <Form
            fields={[{ kind: 'text', name: 'reason', label: t('policy.reason'), required: true }]}
            submitLabel={t('common.save')}
            busy={change.busy}
            failure={change.failure}
            errors={[]}
            onSubmit={(values) => void submit(values)}
          />
        </section>
      ) : null}
    </div>
  );
}
