import { Badge } from 'Frontend/components/Badge';
import { date } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import type { CaseFile } from './acts/act';

type Warranty = CaseFile['warranties'][number];

/** Whether the developer still warrants what the case is about; before it is judged, all trades of the place. */
export function WarrantyPanel({ file }: { file: CaseFile }) {
  const applying = file.warranties.filter(({ applies }) => applies);
  const theirs = file.responsibility === 'WARRANTY';
  const shown = applying.length > 0 ? applying : theirs ? file.warranties : [];
  const over = shown.every(({ state }) => state === 'OVER');
  const [first] = shown;
  if (!first) return null;
  return (
    <section className="panel stack" aria-labelledby="warranty">
      <h2 id="warranty">{t('warranty.title')}</h2>
      <p>
        {first.handedOverOn ? t('warranty.handedOver', { day: date(first.handedOverOn) }) : t('warranty.noHandover')}
      </p>
      <ul className="list">
        {shown.map((warranty) => (
          <WarrantyLine key={warranty.trade} warranty={warranty} />
        ))}
      </ul>
      {theirs ? <p className="muted">{t(over ? 'warranty.over' : 'warranty.next')}</p> : null}
    </section>
  );
}

const tones = { RUNNING: 'ok', OVER: 'warn', UNKNOWN: 'plain' } as const;

function WarrantyLine({ warranty: { trade, state, until, byContract } }: { warranty: Warranty }) {
  return (
    <li className="row">
      <span>{t(`trade.${trade}`)}</span>
      <Badge tone={tones[state]}>{t(`warrantyState.${state}`)}</Badge>
      {until ? (
        <span>{t(byContract ? 'warranty.untilByContract' : 'warranty.until', { day: date(until) })}</span>
      ) : null}
    </li>
  );
}
