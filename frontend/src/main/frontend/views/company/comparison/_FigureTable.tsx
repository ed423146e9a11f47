import { t } from 'Frontend/lib/i18n';
import { FigureCell } from './_FigureCell';
import { columns, type EstateRow } from './_figures';
import { type Order, ordered, together } from './_order';

interface Props {
  readonly rows: readonly EstateRow[];
  readonly order: Order;
  readonly onOrder: (column: string) => void;
  /** Address of the cases behind a figure of an estate. */
  readonly linkTo: (estateId: string, column: string) => string;
}

/** Estates side by side; a heading sorts by its figure, and what is too few to rank stands apart. */
export function FigureTable({ rows, order, onOrder, linkTo }: Props) {
  const { ranked, few } = ordered(rows, order);
  const all = new Map(columns.map((column) => [column.name, together(rows, column)]));
  const line = (row: EstateRow, rank: number | undefined) => (
    <tr key={row.estateId}>
      <td className="figure muted">{rank}</td>
      <th scope="row">{row.estateName}</th>
      {columns.map((column) => (
        <FigureCell
          key={column.name}
          column={column}
          cell={column.cell(row)}
          estateName={row.estateName}
          all={all.get(column.name) ?? null}
          to={linkTo(row.estateId, column.name)}
        />
      ))}
    </tr>
  );
  return (
    <div className="scroll">
      <table className="table figures">
        <caption className="small muted">{t('comparison.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t('comparison.rank')}
            </th>
            <Heading name="estate" order={order} onOrder={onOrder} />
            {columns.map(({ name }) => (
              <Heading key={name} name={name} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>{ranked.map((row, index) => line(row, order.column ? index + 1 : undefined))}</tbody>
        {few.length > 0 ? (
          <tbody className="few">
            <tr>
              <th colSpan={columns.length + 2} scope="rowgroup">
                {t('comparison.few')}
              </th>
            </tr>
            {few.map((row) => line(row, undefined))}
          </tbody>
        ) : null}
      </table>
    </div>
  );
}

function Heading({
  name,
  order: { column, descending },
  onOrder,
}: {
  name: string;
  order: Order;
  onOrder: (column: string) => void;
}) {
  const active = (column?.name ?? 'estate') === name;
  return (
    <th
      scope="col"
      className={name === 'estate' ? '' : 'figure'}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => onOrder(name)}>
        {t(`figure.${name}`)}
        <span aria-hidden="true">{active ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
