import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Handovers as HandoversQuery } from 'Frontend/graphql/Handovers';
import { date } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { SetHandover } from './_SetHandover';
import { SetTerm } from './_SetTerm';

/** When buildings and units were handed over, and what sale contracts say: warranties count from it. */
export function Handovers({ estateId }: { estateId: string }) {
  const query = useQuery(HandoversQuery, { estateId });
  return (
    <section className="panel stack unprinted" aria-labelledby="handover">
      <h2 id="handover">{t('handover.title')}</h2>
      <SetHandover estateId={estateId} onDone={query.refetch} />
      <SetTerm estateId={estateId} onDone={query.refetch} />
      <Loaded of={query}>
        {({ handovers, warrantyTerms }) => (
          <>
            {handovers.length === 0 ? <Empty text={t('handover.none')} /> : <Buildings handovers={handovers} />}
            {warrantyTerms.length > 0 ? (
              <ul>
                {warrantyTerms.map(({ unit, trade, endsOn }) => (
                  <li key={`${unit} ${trade}`}>
                    {t('handover.termLine', { unit, trade: t(`trade.${trade}`), day: date(endsOn) })}
                  </li>
                ))}
              </ul>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface Handover {
  readonly building: string;
  readonly on: string | null;
  readonly units: number;
  readonly unitsWithout: number;
}

function Buildings({ handovers }: { handovers: readonly Handover[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('handover.column.building')}</th>
          <th scope="col">{t('handover.column.on')}</th>
          <th scope="col">{t('handover.column.units')}</th>
          <th scope="col">{t('handover.column.without')}</th>
        </tr>
      </thead>
      <tbody>
        {handovers.map(({ building, on, units, unitsWithout }) => (
          <tr key={building}>
            <th scope="row">{building}</th>
            <td>{on ? date(on) : t('handover.unknown')}</td>
            <td>{units}</td>
            <td>{unitsWithout}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
