import { Button } from '@vaadin/react-components/Button.js';
import { useId, useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Lateness as LatenessQuery, type LatenessQuery as Counts } from 'Frontend/graphql/Lateness';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useNow } from 'Frontend/lib/now';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { LateList } from './_LateList';
import { type Days, thisMonth } from './_days';

type Count = Counts['lateness'][number];

/** Why duties were late, counted by estate, clause and cause; each count opens the duties behind it, and their cases. */
export default function Lateness() {
  const now = useNow();
  const zone = useZone();
  const [days, setDays] = useState<Days>(() => thisMonth(zone, now));
  const [chosen, setChosen] = useState<Count>();
  const query = useQuery(LatenessQuery, days);
  const choose = (change: Partial<Days>) => {
    setChosen(undefined);
    setDays({ ...days, ...change });
  };
  return (
    <Page title={t('nav.lateness')}>
      <p className="muted">{t('lateness.about')}</p>
      <div className="row">
        <DayInput label={t('lateness.from')} value={days.from} onChange={(from) => choose({ from })} />
        <DayInput label={t('lateness.to')} value={days.to} onChange={(to) => choose({ to })} />
      </div>
      <Loaded of={query}>
        {({ lateness }) =>
          lateness.length === 0 ? (
            <Empty text={t('lateness.none')} />
          ) : (
            <CountTable counts={lateness} onChoose={setChosen} />
          )
        }
      </Loaded>
      {chosen ? <LateList key={keyOf(chosen)} days={days} count={chosen} /> : null}
    </Page>
  );
}

function CountTable({ counts, onChoose }: { counts: readonly Count[]; onChoose: (count: Count) => void }) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('lateness.estate')}</th>
            <th scope="col">{t('lateness.clause')}</th>
            <th scope="col">{t('lateness.cause')}</th>
            <th scope="col" className="figure">
              {t('lateness.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={keyOf(count)}>
              <td>{count.estateName}</td>
              <td>{count.clauseId}</td>
              <td>{causeName(count)}</td>
              <td className="figure">
                <Button
                  theme="tertiary small"
                  aria-label={t('lateness.open', {
                    clause: count.clauseId,
                    cause: causeName(count),
                    count: count.count,
                  })}
                  onClick={() => onChoose(count)}
                >
                  {number(count.count)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayInput({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div className="native">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        required
        onChange={(event) => {
          if (event.target.value !== '') onChange(event.target.value);
        }}
      />
    </div>
  );
}

function keyOf({ estateId, clauseId, cause }: Count): string {
  return `${estateId}/${clauseId}/${cause ?? ''}`;
}

function causeName({ cause }: Count): string {
  return t(`latenessCause.${cause ?? 'NONE'}`);
}
