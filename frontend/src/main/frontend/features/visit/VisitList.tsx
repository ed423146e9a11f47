import { Badge } from 'Frontend/components/Badge';
import type { VisitPartsFragment } from 'Frontend/graphql/VisitParts';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

/** Visits and attempts, newest first; a denied visit says so. */
export function VisitList({ visits }: { visits: readonly VisitPartsFragment[] }) {
  const zone = useZone();
  if (visits.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('visit.title')}</h2>
      <ul className="list">
        {visits.map((visit) => (
          <li key={visit.id}>
            <div className="row">
              <strong>{t(`visitResult.${visit.result}`)}</strong>
              {visit.satisfaction ? (
                <Badge tone={toneOf(visit.satisfaction)}>
                  {t('visit.answerStaff', { answer: t(`satisfaction.${visit.satisfaction}`) })}
                </Badge>
              ) : null}
              {visit.occupantAnswer ? (
                <Badge tone={toneOf(visit.occupantAnswer.satisfaction)}>
                  {t('visit.answerOwn', { answer: t(`satisfaction.${visit.occupantAnswer.satisfaction}`) })}
                </Badge>
              ) : null}
              {visit.deniedAt ? <Badge tone="bad">{t('visit.denied')}</Badge> : null}
            </div>
            <div className="small muted">
              {t(`visitMethod.${visit.method}`)} · {dateTime(visit.happenedAt, zone)} · {visit.visitor}
            </div>
            {visit.note ? <p className="words">{visit.note}</p> : null}
            {visit.items.length > 0 ? <Brought items={visit.items} /> : null}
            {visit.occupantAnswer?.comment ? (
              <p className="words">{`${t('visit.byOccupant')}: ${visit.occupantAnswer.comment}`}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What else was brought up, each with its case or its answer. */
function Brought({ items }: { items: VisitPartsFragment['items'] }) {
  return (
    <ol>
      {items.map(({ kind, words, answer, reference }, at) => (
        <li key={at} className="words">
          {reference
            ? t('visit.itemCase', { kind: t(`kind.${kind}`), reference })
            : words
              ? t('visit.itemAnswered', { kind: t(`kind.${kind}`), words, answer: answer ?? '' })
              : t(`kind.${kind}`)}
        </li>
      ))}
    </ol>
  );
}

function toneOf(satisfaction: number) {
  if (satisfaction >= 4) return 'ok';
  return satisfaction <= 2 ? 'bad' : 'plain';
}
