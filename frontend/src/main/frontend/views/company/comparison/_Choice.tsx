import { useId } from 'react';
import type { CaseKind } from 'Frontend/graphql/ComparisonOfEstates';
import { t } from 'Frontend/lib/i18n';
import { type Period, type PeriodName, periodNames } from './_period';

const kinds = [
  'COMPLAINT',
  'REPAIR',
  'SUGGESTION',
  'OPINION',
  'INQUIRY',
  'BOOKING',
] as const satisfies readonly CaseKind[];

interface Props {
  /** Nothing until the server has proposed some days. */
  readonly name: PeriodName | undefined;
  readonly period: Period | undefined;
  readonly chosenKinds: readonly CaseKind[];
  readonly onName: (name: PeriodName) => void;
  readonly onPeriod: (period: Period) => void;
  readonly onKinds: (kinds: readonly CaseKind[]) => void;
}

/** For which days and which kinds of case the estates are compared; no kind ticked means all. */
export function Choice({ name, period, chosenKinds, onName, onPeriod, onKinds }: Props) {
  return (
    <div className="panel stack">
      <div className="row">
        <div className="segments" role="group" aria-label={t('comparison.period')}>
          {periodNames.map((each) => (
            <button key={each} type="button" aria-pressed={each === name} onClick={() => onName(each)}>
              {t(`period.${each}`)}
            </button>
          ))}
        </div>
        {name === 'own' && period ? (
          <>
            <Day label={t('period.from')} value={period.from} onChange={(from) => onPeriod({ ...period, from })} />
            <Day label={t('period.to')} value={period.to} onChange={(to) => onPeriod({ ...period, to })} />
          </>
        ) : null}
      </div>
      <fieldset className="plain row">
        <legend className="hidden-visually">{t('comparison.kinds')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="tick">
            <input
              type="checkbox"
              checked={chosenKinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                onKinds(checked ? [...chosenKinds, kind] : chosenKinds.filter((other) => other !== kind))
              }
            />{' '}
            {t(`kind.${kind}`)}
          </label>
        ))}
        <span className="small muted">{chosenKinds.length === 0 ? t('comparison.allKinds') : ''}</span>
      </fieldset>
    </div>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div className="native">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
