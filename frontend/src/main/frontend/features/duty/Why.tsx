import { useState } from 'react';
import { Loaded } from 'Frontend/components/Loaded';
import { DutyReason } from 'Frontend/graphql/DutyReason';
import { dateTime } from 'Frontend/lib/format';
import { wordsOf } from 'Frontend/features/settings/words';
import { t, tKnown } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';

/** Why a duty is there and why by then: clause, setting, event, reckoning; asked only when opened. */
export function Why({ dutyId }: { dutyId: string }) {
  const [open, setOpen] = useState(false);
  const zone = useZone();
  const reason = useQuery(DutyReason, open ? { id: dutyId } : undefined);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{t('duty.why')}</summary>
      {open ? (
        <Loaded of={reason}>
          {({ duty }) =>
            duty ? (
              <div className="small stack">
                <p>
                  <strong>{duty.why.clauseTitle}</strong> {duty.why.clauseText}
                </p>
                <dl className="facts">
                  <dt>{t('duty.event')}</dt>
                  <dd>{`${tKnown('event', duty.why.event)} · ${dateTime(duty.why.eventAt, zone)}`}</dd>
                  <dt>{t('duty.setting')}</dt>
                  <dd>
                    {t('duty.settingLine', {
                      key: duty.why.settingTitle ?? '–',
                      span: wordsOf(duty.why.span),
                      version: duty.why.settingsVersion,
                    })}
                  </dd>
                </dl>
                <ol>
                  {duty.why.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <details>
                  <summary>{t('duty.facts')}</summary>
                  <dl className="facts">
                    {duty.why.inputs.map(({ name, value }) => (
                      <FactLine key={name} name={name} value={value} />
                    ))}
                  </dl>
                </details>
              </div>
            ) : (
              <p className="muted">{t('failure.notFound')}</p>
            )
          }
        </Loaded>
      ) : null}
    </details>
  );
}

function FactLine({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
