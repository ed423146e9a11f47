import { wordsOf } from 'Frontend/features/settings/words';
import type { SettingsPreviewQuery } from 'Frontend/graphql/SettingsPreview';
import { dateTime, number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

type Difference = NonNullable<SettingsPreviewQuery['settingsDifference']>;
type Counted = NonNullable<Difference['preview']>;

/** What a change alters, and what it would have meant for the last ninety days. */
export function Preview({ difference: { changes, preview }, zone }: { difference: Difference; zone: string }) {
  return (
    <div className="stack">
      <ul>
        {changes.map(({ kind, key, title, before, after }) => (
          <li key={`${kind}-${key}`}>
            {t(`policy.kind.${kind}`)} <b>{title}</b>
            {kind === 'clause'
              ? ` ${t(`policy.clause.${mark(before, after)}`)}`
              : `: ${before ? wordsOf(before) : '–'} → ${after ? wordsOf(after) : '–'}`}
          </li>
        ))}
      </ul>
      {preview ? <Figures preview={preview} zone={zone} /> : null}
    </div>
  );
}

function mark(before: string | null | undefined, after: string | null | undefined): string {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function Figures({ preview, zone }: { preview: Counted; zone: string }) {
  const { before, after, subjects, missingYears, from, until, clauses } = preview;
  const changed = clauses.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
  return (
    <>
      <p role="status">
        {t('policy.previewLine', {
          subjects: number(subjects),
          from: dateTime(from, zone),
          until: dateTime(until, zone),
        })}
      </p>
      {missingYears.length > 0 ? (
        <p>{t('policy.previewProvisional', { years: missingYears.join(t('common.comma')) })}</p>
      ) : null}
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('policy.clause')}</th>
              <th scope="col">{t('policy.due')}</th>
              <th scope="col">{t('policy.met')}</th>
              <th scope="col">{t('policy.breached')}</th>
              <th scope="col">{t('policy.waiting')}</th>
            </tr>
          </thead>
          <tbody>
            <Row title={t('policy.allClauses')} before={before} after={after} />
            {changed.map((one) => (
              <Row key={one.clauseId} title={`${one.clauseId} ${one.title}`} before={one.before} after={one.after} />
            ))}
          </tbody>
        </table>
      </div>
      {changed.length === 0 ? <p className="muted">{t('policy.noDifference')}</p> : null}
    </>
  );
}

const columns = ['due', 'met', 'breached', 'waiting'] as const;

function Row({ title, before, after }: { title: string; before: Counted['before']; after: Counted['after'] }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column}>
          {before[column] === after[column]
            ? number(after[column])
            : t('policy.fromTo', { before: number(before[column]), after: number(after[column]) })}
        </td>
      ))}
    </tr>
  );
}
