import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

type Parts = Pick<SheetImportPartsFragment, 'refusals' | 'refusedRows' | 'refused'>;

/** Refused rows: how many for which reason, and the first of them with what stood there. */
export function Refusals({ sheet: { refusals, refusedRows, refused } }: { sheet: Parts }) {
  if (refused === 0) return null;
  return (
    <>
      <h3>{t('import.refusals')}</h3>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('import.reason')}</th>
              <th scope="col" className="figure">
                {t('import.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ code, reason, count }) => (
              <tr key={code}>
                <td>{reason}</td>
                <td className="figure">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('import.firstRefused')}</h3>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="figure">
                {t('import.row')}
              </th>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.value')}</th>
              <th scope="col">{t('import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {refusedRows.map(({ row, column, reason, value }) => (
              <tr key={`${row} ${column} ${reason}`}>
                <th scope="row" className="figure">
                  {row}
                </th>
                <td>{column || t('import.wholeRow')}</td>
                <td className="words">{value}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
