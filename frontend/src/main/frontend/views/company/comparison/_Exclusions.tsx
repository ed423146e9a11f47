import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import type { EstateRow } from './_figures';

/** What the figures leave out, by name and for each estate: nothing is dropped in silence. */
export function Exclusions({ rows }: { rows: readonly EstateRow[] }) {
  const titles = new Map(rows.flatMap(({ exclusions }) => exclusions.map(({ code, title }) => [code, title])));
  if (titles.size === 0) return null;
  return (
    <details className="panel">
      <summary>{t('comparison.exclusions')}</summary>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('comparison.leftOut')}</th>
              {rows.map(({ estateId, estateName }) => (
                <th key={estateId} scope="col" className="figure">
                  {estateName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...titles].map(([code, title]) => (
              <tr key={code}>
                <th scope="row">{title}</th>
                {rows.map(({ estateId, exclusions }) => (
                  <td key={estateId} className="figure">
                    {number(exclusions.find((each) => each.code === code)?.count ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
