import { Link, useSearchParams } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { CaseTable } from 'Frontend/features/case/CaseTable';
import { type CaseKind, type Figure, FigureCases, type FigurePart } from 'Frontend/graphql/FigureCases';
import { date } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';

const parts = ['DENOMINATOR', 'NUMERATOR', 'REST'] as const satisfies readonly FigurePart[];
const figures: Readonly<Record<string, Figure>> = {
  cases: 'CASES',
  perHundred: 'CASES',
  onTime: 'ON_TIME',
  median: 'HANDLING_TIME',
  p90: 'HANDLING_TIME',
  coverage: 'COVERAGE',
  satisfaction: 'SATISFACTION',
  repeats: 'REPEATS',
  invalid: 'INVALID',
  notReached: 'NOT_REACHED',
};
const noShare: readonly Figure[] = ['CASES', 'HANDLING_TIME'];

/** The cases behind one figure of one estate: all that it counts, those with the quality, those without. */
export default function CasesBehindFigure() {
  const [search, setSearch] = useSearchParams();
  const column = search.get('figure') ?? 'cases';
  const figure = figures[column] ?? 'CASES';
  const isShare = !noShare.includes(figure);
  const part = parts.find((each) => each === search.get('part')) ?? 'DENOMINATOR';
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const kinds = search.getAll('kind') as CaseKind[];
  const pages = usePages(
    FigureCases,
    {
      estateId: search.get('estate') ?? '',
      figure,
      from,
      to,
      first: 50,
      ...(isShare ? { part } : {}),
      ...(kinds.length > 0 ? { kinds } : {}),
    },
    ({ figureCases }) => figureCases,
  );
  const choose = (chosen: FigurePart) => {
    const next = new URLSearchParams(search);
    next.set('part', chosen);
    setSearch(next, { replace: true });
  };
  const back = new URLSearchParams([
    ['period', 'own'],
    ['from', from],
    ['to', to],
    ['figure', column],
    ...kinds.map((kind) => ['kind', kind]),
  ]);
  return (
    <Page
      title={t('comparison.behind', { estate: search.get('name') ?? '', figure: t(`figure.${column}`) })}
      actions={<Link to={`/company/comparison?${back.toString()}`}>{t('comparison.back')}</Link>}
    >
      <div className="stack">
        <p className="muted">{t('comparison.days', { from: date(from), to: date(to) })}</p>
        {isShare ? (
          <div className="segments" role="group" aria-label={t('comparison.part')}>
            {parts.map((each) => (
              <button key={each} type="button" aria-pressed={each === part} onClick={() => choose(each)}>
                {t(`part.${column}.${each}`)}
              </button>
            ))}
          </div>
        ) : null}
        <CaseTable pages={pages} linkTo={(id) => `/company/cases/${id}`} empty={t('comparison.noCases')} />
      </div>
    </Page>
  );
}
