import { Button } from '@vaadin/react-components/Button.js';
import { TextField } from '@vaadin/react-components/TextField.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { OutcomeMarkResolve } from 'Frontend/graphql/OutcomeMarkResolve';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { t } from 'Frontend/lib/i18n';
import { useOutcomeAct } from './useOutcomeAct';

interface Props {
  readonly outcome: OutcomePartsFragment;
  readonly onDone: () => void;
}

/** What gives someone away: each is replaced, or let stand with a reason; open ones block. */
export function Marks({ outcome, onDone }: Props) {
  return (
    <section className="panel stack">
      <h2>{t('outcome.marks')}</h2>
      <p className="small muted">{t('outcome.marksHint')}</p>
      <ul className="list">
        {outcome.marks.map((mark) => (
          <li key={mark.id}>
            {mark.open ? (
              <OpenMark outcome={outcome} mark={mark} onDone={onDone} />
            ) : (
              <span className="small muted">
                {t('markResolution.DISMISSED', { found: mark.found, kind: t(`markKind.${mark.kind}`) })}
                {mark.reason ? ` · ${mark.reason}` : ''}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenMark({ outcome, mark, onDone }: Props & { mark: OutcomePartsFragment['marks'][number] }) {
  const { act, busy, failure, errors } = useOutcomeAct(OutcomeMarkResolve, t('outcome.markSettled'), onDone);
  const [replacement, setReplacement] = useState(mark.suggestion);
  const [reason, setReason] = useState('');
  const common = { outcomeId: outcome.id, markId: mark.id, version: outcome.version };
  const open = outcome.permissions.canEdit;
  return (
    <div className="stack card">
      <span>
        <mark className="finding open">{mark.found}</mark>{' '}
        <span className="small muted">{t(`markKind.${mark.kind}`)}</span>
      </span>
      {open ? (
        <>
          <div className="row">
            <TextField
              className="grow"
              label={t('outcome.replacement')}
              value={replacement}
              onValueChanged={({ detail }) => setReplacement(detail.value)}
            />
            <Button
              theme="primary"
              disabled={busy}
              onClick={() =>
                void act((idempotencyKey) => ({
                  input: { ...common, resolution: 'REPLACED', replacement, idempotencyKey },
                }))
              }
            >
              {t('outcome.replace')}
            </Button>
          </div>
          <div className="row">
            <TextField
              className="grow"
              label={t('outcome.dismissReason')}
              value={reason}
              onValueChanged={({ detail }) => setReason(detail.value)}
            />
            <Button
              disabled={busy || reason.trim() === ''}
              onClick={() =>
                void act((idempotencyKey) => ({
                  input: { ...common, resolution: 'DISMISSED', reason: reason.trim(), idempotencyKey },
                }))
              }
            >
              {t('outcome.dismiss')}
            </Button>
          </div>
        </>
      ) : null}
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
    </div>
  );
}
