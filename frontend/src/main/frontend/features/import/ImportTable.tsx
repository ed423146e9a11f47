import { Link } from 'react-router';
import { Badge, type Tone } from 'Frontend/components/Badge';
import type { SheetImportListQuery } from 'Frontend/graphql/SheetImportList';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

export type ImportRow = SheetImportListQuery['sheetImports'][number];

const tones: Readonly<Record<ImportRow['state'], Tone>> = {
  STARTED: 'warn',
  PREVIEWED: 'warn',
  RUNNING: 'warn',
  DONE: 'ok',
  FAILED: 'bad',
};

interface Props {
  readonly rows: readonly ImportRow[];
  readonly linkTo: (row: ImportRow) => string;
  /** Names of estates by id, where rows of several stand together. */
  readonly estateName?: (id: string) => string;
}

/** Imports made so far, newest first; an unfinished one is taken up again by its name. */
export function ImportTable({ rows, linkTo, estateName }: Props) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('import.fileName')}</th>
            <th scope="col">{t('import.kind')}</th>
            {estateName ? <th scope="col">{t('import.estate')}</th> : null}
            <th scope="col">{t('import.state')}</th>
            {['all', 'accepted', 'unchanged', 'refused'].map((name) => (
              <th key={name} scope="col" className="figure">
                {t(`import.count.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={linkTo(row)}>{row.fileName}</Link>
              </th>
              <td>{t(`import.kind.${row.kind}`)}</td>
              {estateName ? <td>{row.estateId ? estateName(row.estateId) : t('import.wholeCompany')}</td> : null}
              <td>
                <Badge tone={tones[row.state]}>{t(`import.state.${row.state}`)}</Badge>
              </td>
              <td className="figure">{number(row.rowCount)}</td>
              <td className="figure">{number(row.accepted)}</td>
              <td className="figure">{number(row.unchanged)}</td>
              <td className="figure">{number(row.refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
