import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { Page } from 'Frontend/components/Page';
import { toast } from 'Frontend/components/toast';
import { CodeRedeem } from 'Frontend/graphql/CodeRedeem';
import { t } from 'Frontend/lib/i18n';
import { logIn } from 'Frontend/lib/login';
import { useAct } from 'Frontend/lib/query';
import { useSession } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';

/** Somebody enters the code that they were handed, or comes here by its QR. */
export default function Join() {
  const [search] = useSearchParams();
  const { switchTo, refresh } = useSession();
  const navigate = useNavigate();
  const redeem = useAct(CodeRedeem);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (code: string) => {
    const result = (await redeem.run(() => ({ input: { code } })))?.codeRedeem;
    if (!result) return;
    setErrors(result.errors);
    if (!result.membershipId) return;
    switchTo(result.membershipId);
    await navigate('/', { replace: true });
    if (result.renewLogin) {
      logIn();
      return;
    }
    refresh();
    toast(t('join.done'));
  };

  return (
    <Page title={t('join.title')} narrow>
      <p>{t('join.text')}</p>
      <Form
        fields={[{ kind: 'line', name: 'code', label: t('join.code'), required: true, hint: t('join.hint') }]}
        initial={{ code: search.get('code') ?? '' }}
        submitLabel={t('join.submit')}
        busy={redeem.busy}
        failure={redeem.failure}
        errors={errors}
        onSubmit={(values) => void submit(givenText(values, 'code'))}
      />
    </Page>
  );
}
