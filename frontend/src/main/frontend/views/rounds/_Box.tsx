import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { BoxOpenings, type BoxOpeningsQuery } from 'Frontend/graphql/BoxOpenings';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { SettleLetter } from './_SettleLetter';

type Opening = BoxOpeningsQuery['boxOpenings'][number];

/** What became of each letter of the complaint box; those that wait are told here. */
export function Box({ estateId }: { estateId: string }) {
  const query = useQuery(BoxOpenings, { estateId });
  return (
    <section className="panel stack" aria-labelledby="box">
      <h2 id="box">{t('box.title')}</h2>
      <Loaded of={query}>
        {({ boxOpenings }) =>
          boxOpenings.length === 0 ? (
            <Empty text={t('box.none')} />
          ) : (
            <ul className="list">
              {boxOpenings.map((opening) => (
                <OpeningLine key={opening.id} opening={opening} onDone={query.refetch} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function OpeningLine({ opening, onDone }: { opening: Opening; onDone: () => void }) {
  const zone = useZone();
  const { id, openedAt, openedBy, letters, waiting, byConcerned, settled } = opening;
  return (
    <li className="stack">
      <div className="row">
        <strong>{t('box.line', { when: dateTime(openedAt, zone), who: openedBy, count: letters })}</strong>
        {byConcerned ? <Badge tone="bad">{t('box.byConcerned')}</Badge> : null}
      </div>
      {settled.map(({ number, reference, reason, note }) => (
        <span key={number} className="small words">
          {t('box.letter', {
            number,
            outcome: reference ?? (reason ? t(`boxReason.${reason}`) : t('box.hidden')),
          })}
          {note ? ` · ${note}` : ''}
        </span>
      ))}
      {waiting.map((number) => (
        <SettleLetter key={number} openingId={id} number={number} onDone={onDone} />
      ))}
    </li>
  );
}
