import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { Form } from 'Frontend/components/form/Form';
import { type Field, givenText, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { Waiting } from 'Frontend/components/Waiting';
import { SettingsChange } from 'Frontend/graphql/SettingsChange';
import { SettingsPreview } from 'Frontend/graphql/SettingsPreview';
import { dateTime, localOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { Preview } from './Preview';
import { changesIn, inputOf, type Proposal } from './proposal';

interface Props {
  readonly estateId: string;
  readonly calendar: { readonly id: string; readonly zone: string };
  readonly proposal: Proposal;
  readonly errors: readonly UserError[];
  readonly onErrors: (errors: readonly UserError[]) => void;
  readonly onSaved: () => void;
  readonly onDiscard: () => void;
}

const day = 86_400_000;

/** Shows what a change would have meant, and saves it with a reason from a coming midnight on. */
export function Save({ estateId, calendar, proposal, errors, onErrors, onSaved, onDiscard }: Props) {
  const input = inputOf(estateId, calendar.id, proposal);
  const [looked, setLooked] = useState('');
  const looking = looked === JSON.stringify(input);
  const preview = useQuery(SettingsPreview, looking ? { input } : undefined);
  const save = useAct(SettingsChange);
  const tomorrow = localOf(useNow() + day, calendar.zone).slice(0, 10);

  const submit = async (values: Values) => {
    const result = (
      await save.run((idempotencyKey) => ({
        input: {
          ...input,
          settings: input.settings ?? [],
          effectiveOn: givenText(values, 'effectiveOn'),
          reason: givenText(values, 'reason'),
          idempotencyKey,
        },
      }))
    )?.settingsChange;
    if (!result) return;
    onErrors(result.errors);
    if (!result.version) return;
    toast(t('policy.saved', { from: dateTime(result.version.effectiveFrom, calendar.zone) }));
    onSaved();
  };

  const difference = preview.data?.settingsDifference;
  return (
    <section className="panel stack" aria-labelledby="save">
      <h2 id="save">{t('policy.change', { count: changesIn(proposal) })}</h2>
      <div className="row">
        <Button theme={looking ? '' : 'primary'} onClick={() => setLooked(JSON.stringify(input))}>
          {t('policy.preview')}
        </Button>
        <Button theme="tertiary" onClick={onDiscard}>
          {t('policy.discard')}
        </Button>
      </div>
      {preview.loading ? <Waiting /> : null}
      {preview.failure ? <Failed failure={preview.failure} retry={preview.refetch} /> : null}
      <Errors errors={[...errors, ...(difference?.errors ?? [])]} />
      {looking && difference ? <Preview difference={difference} zone={calendar.zone} /> : null}
      {looking && difference?.errors.length === 0 ? (
        <Form
          fields={fields()}
          initial={{ effectiveOn: tomorrow }}
          submitLabel={t('common.save')}
          busy={save.busy}
          failure={save.failure}
          errors={errors.filter(({ path }) => !path?.includes('settings'))}
          onSubmit={(values) => void submit(values)}
        />
      ) : null}
    </section>
  );
}

const fields = (): readonly Field[] => [
  { kind: 'day', name: 'effectiveOn', label: t('policy.effectiveOn'), required: true, hint: t('policy.effectiveHint') },
  { kind: 'text', name: 'reason', label: t('policy.reason'), required: true },
];
