import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { chosen, givenText, numberOf, type Field, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { toast } from 'Frontend/components/toast';
import { Mailbox as MailboxQuery } from 'Frontend/graphql/Mailbox';
import { MailboxSet } from 'Frontend/graphql/MailboxSet';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { InUse } from './_InUse';

const fields = (): readonly Field[] => [
  { kind: 'line', name: 'host', label: t('mailbox.host'), hint: t('mailbox.hostHint'), required: true },
  {
    kind: 'choice',
    name: 'security',
    label: t('mailbox.security'),
    required: true,
    options: ['TLS', 'STARTTLS', 'NONE'].map((value) => ({ value, label: t(`mailbox.security.${value}`) })),
  },
  { kind: 'number', name: 'port', label: t('mailbox.port'), least: 1, most: 65535, required: true },
  { kind: 'line', name: 'username', label: t('mailbox.username'), required: true },
  { kind: 'secret', name: 'password', label: t('mailbox.password'), hint: t('mailbox.passwordHint'), required: true },
];

/** The director names the mailbox whose mails the desk reads; it is tried out before it is kept. */
export default function MailboxPage() {
  const mailbox = useQuery(MailboxQuery, {});
  const set = useAct(MailboxSet);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (values: Values) => {
    const result = (
      await set.run((idempotencyKey) => ({
        input: {
          host: givenText(values, 'host'),
          port: numberOf(values, 'port') ?? 0,
          security: chosen(values, 'security'),
          username: givenText(values, 'username'),
          password: givenText(values, 'password'),
          idempotencyKey,
        },
      }))
    )?.mailboxSet;
    if (!result) return;
    setErrors(result.errors);
    if (!result.mailbox) return;
    toast(t('mailbox.kept'));
    mailbox.refetch();
  };

  return (
    <Page title={t('nav.mailbox')} narrow>
      <Loaded of={mailbox}>
        {(data) => (
          <div className="stack">
            <p className="muted">{t('mailbox.about')}</p>
            {data.mailbox ? <InUse mailbox={data.mailbox} onRemove={mailbox.refetch} /> : null}
            <Form
              fields={fields()}
              initial={
                data.mailbox
                  ? {
                      host: data.mailbox.host,
                      port: String(data.mailbox.port),
                      security: data.mailbox.security,
                      username: data.mailbox.username,
                    }
                  : { port: '993', security: 'TLS' }
              }
              submitLabel={t('mailbox.keep')}
              busy={set.busy}
              failure={set.failure}
              errors={errors}
              onSubmit={(values) => void submit(values)}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
