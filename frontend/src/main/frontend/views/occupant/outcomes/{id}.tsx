import { useState } from 'react';
import { useParams } from 'react-router';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { toast } from 'Frontend/components/toast';
import { OutcomeFile } from 'Frontend/graphql/OutcomeFile';
import { OutcomeObject } from 'Frontend/graphql/OutcomeObject';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { limit, month } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { PhotoConsent } from './_PhotoConsent';

/** The complainant reads the account before anybody else and may object. */
export default function OutcomeToRead() {
  const { id = '' } = useParams();
  const query = useQuery(OutcomeFile, { id });
  return (
    <Page title={t('outcome.toRead')} narrow>
      <Loaded of={query}>
        {({ outcome }) =>
          outcome ? <Account outcome={outcome} onDone={query.refetch} /> : <p>{t('failure.notFound')}</p>
        }
      </Loaded>
    </Page>
  );
}

function Account({ outcome, onDone }: { outcome: OutcomePartsFragment; onDone: () => void }) {
  const zone = useZone();
  const object = useAct(OutcomeObject);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (reason: string) => {
    const result = await object.run((idempotencyKey) => ({
      input: { outcomeId: outcome.id, reason, idempotencyKey },
    }));
    if (!result) return;
    setErrors(result.outcomeObject.errors);
    if (result.outcomeObject.errors.length > 0) return;
    toast(t('outcome.objected'));
    onDone();
  };

  return (
    <div className="stack">
      <article className="panel">
        <h2>{outcome.title}</h2>
        <p className="small muted">{`${outcome.place} · ${month(outcome.month)}`}</p>
        <p className="words">{outcome.text}</p>
      </article>
      <PhotoConsent outcome={outcome} onDone={onDone} />
      <p>{t('outcome.aboutReading')}</p>
      {outcome.permissions.canObject ? (
        <section className="panel stack">
          <h2>{t('outcome.objectTitle')}</h2>
          {outcome.objectableUntil ? <p>{t('outcome.until', { when: limit(outcome.objectableUntil, zone) })}</p> : null}
          <Form
            fields={[{ kind: 'text', name: 'reason', label: t('outcome.objectReason'), required: true }]}
            submitLabel={t('outcome.object')}
            grave
            busy={object.busy}
            failure={object.failure}
            errors={errors}
            onSubmit={(values) => void submit(givenText(values, 'reason'))}
          />
        </section>
      ) : (
        <p className="notice">{t(`outcomeState.${outcome.state}`)}</p>
      )}
    </div>
  );
}
