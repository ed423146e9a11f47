import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { toast } from 'Frontend/components/toast';
import { EstateGoLive } from 'Frontend/graphql/EstateGoLive';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { type Setup, type StepName, stepNames } from './_steps';

interface Props {
  readonly setup: Setup;
  readonly done: Readonly<Record<StepName, boolean>>;
  readonly onChange: () => void;
}

/** From here on the estate takes in cases and its clocks run. */
export function GoLive({ setup: { estate }, done, onChange }: Props) {
  const live = useAct(EstateGoLive);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const go = async () => {
    const result = (await live.run((idempotencyKey) => ({ input: { estateId: estate.id, idempotencyKey } })))
      ?.estateGoLive;
    if (!result) return;
    setErrors(result.errors);
    if (!result.estate) return;
    toast(t('setup.wentLive'));
    onChange();
  };

  if (estate.status === 'LIVE') {
    return (
      <section className="panel stack" aria-labelledby="live">
        <h2 id="live">{t('setup.isLive')}</h2>
        <p>{t('setup.liveSince', { when: dateTime(estate.liveAt, estate.zone) })}</p>
        <p>
          <a href={estate.boardPath}>{t('estate.openBoard')}</a>
        </p>
      </section>
    );
  }
  return (
    <section className="panel stack" aria-labelledby="live">
      <h2 id="live">{t('setup.live')}</h2>
      <p>{t('setup.liveText')}</p>
      <ul>
        {stepNames
          .filter((name) => name !== 'live')
          .map((name) => (
            <li key={name} className={done[name] ? 'text-ok' : 'text-warn'}>
              {t(done[name] ? `setup.ready.${name}` : `setup.lacking.${name}`)}
            </li>
          ))}
      </ul>
      <Errors errors={errors} />
      {live.failure ? <Failed failure={live.failure} /> : null}
      <div className="row end">
        <Button theme="primary" disabled={live.busy} onClick={() => void go()}>
          {t('setup.goLive')}
        </Button>
      </div>
    </section>
  );
}
