import { Button } from '@vaadin/react-components/Button.js';
import { useNavigate } from 'react-router';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { OutcomeDraft } from 'Frontend/graphql/OutcomeDraft';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useState } from 'react';
import type { UserError } from 'Frontend/lib/userErrors';

/** Begins the account of a closed case with a proposal. */
export function DraftButton({ caseId, linkTo }: { caseId: string; linkTo: (outcomeId: string) => string }) {
  const draft = useAct(OutcomeDraft);
  const navigate = useNavigate();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const begin = async () => {
    const payload = (await draft.run((idempotencyKey) => ({ input: { caseId, idempotencyKey } })))?.outcomeDraft;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.outcome) await navigate(linkTo(payload.outcome.id));
  };
  return (
    <section className="panel stack">
      <h2>{t('outcome.draftTitle')}</h2>
      <p className="muted">{t('outcome.draftText')}</p>
      <div>
        <Button disabled={draft.busy} onClick={() => void begin()}>
          {t('outcome.draft')}
        </Button>
      </div>
      <Errors errors={errors} />
      {draft.failure ? <Failed failure={draft.failure} /> : null}
    </section>
  );
}
