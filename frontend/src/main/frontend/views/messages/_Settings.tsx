import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, textOf, type Field, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { languageNames } from 'Frontend/features/shell/LanguageChoice';
import { MessageSettingsSet } from 'Frontend/graphql/MessageSettingsSet';
import { OwnMessageSettings } from 'Frontend/graphql/OwnMessageSettings';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';

const fields = (): readonly Field[] => [
  { kind: 'line', name: 'email', label: t('message.email'), hint: t('message.emailHint'), inputMode: 'email' },
  {
    kind: 'choice',
    name: 'language',
    label: t('message.language'),
    required: true,
    options: [
      { value: 'zh', label: languageNames['zh-CN'] },
      { value: 'zh-TW', label: languageNames['zh-TW'] },
      { value: 'en', label: languageNames.en },
    ],
  },
];

/** Where and in which language one is written to. */
export function Settings() {
  const { data } = useQuery(OwnMessageSettings, {});
  const set = useAct(MessageSettingsSet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  if (!data) return null;

  const submit = async (values: Values) => {
    const input = { email: textOf(values, 'email'), language: givenText(values, 'language') };
    const payload = (await set.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))?.messageSettingsSet;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(t('message.saved'));
  };

  return (
    <section className="panel" aria-label={t('message.settings')}>
      <h2>{t('message.settings')}</h2>
      <Form
        fields={fields()}
        initial={{ email: data.messageSettings.email ?? '', language: data.messageSettings.language }}
        submitLabel={t('common.save')}
        busy={set.busy}
        failure={set.failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      />
    </section>
  );
}
