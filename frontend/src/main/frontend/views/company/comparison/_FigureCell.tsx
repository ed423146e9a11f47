import { Link } from 'react-router';
import { t } from 'Frontend/lib/i18n';
import type { Cell, Column } from './_figures';
import { differs } from './_order';

interface Props {
  readonly column: Column;
  readonly cell: Cell;
  readonly estateName: string;
  /** The share of all estates together, where there is one. */
  readonly all: number | null;
  readonly to: string;
}

/** A figure, its interval and what it was counted from; it opens the cases behind it. */
export function FigureCell({ column, cell, estateName, all, to }: Props) {
  const { value, low, high, count, of, households, goal, missed } = cell;
  if (value === null) return <td className="figure muted">–</td>;
  const side = differs(cell, all);
  return (
    <td className="figure">
      <Link to={to}>
        {column.format(value)}
        <span className="hidden-visually">
          {t('comparison.open', { estate: estateName, figure: t(`figure.${column.name}`) })}
        </span>
      </Link>
      {low !== null || high !== null ? (
        <div className="small muted">{`${low === null ? '?' : column.format(low)} – ${high === null ? '?' : column.format(high)}`}</div>
      ) : null}
      {households === undefined ? null : (
        <div className="small muted">{t('comparison.households', { count: households })}</div>
      )}
      {of === null ? null : <div className="small muted">{t('comparison.of', { count, of })}</div>}
      {of === null && low !== null ? <div className="small muted">{t('comparison.count', { count })}</div> : null}
      {goal === undefined ? null : (
        <div className={`small ${missed ? 'text-bad' : 'muted'}`}>
          {t(missed ? 'comparison.goal.missed' : 'comparison.goal', { goal: column.format(goal) })}
        </div>
      )}
      {side ? <div className={`small ${tone(column, side)}`}>{t(`comparison.${side}`)}</div> : null}
    </td>
  );
}

function tone({ better }: Column, side: 'above' | 'below'): string {
  if (better === 'neither') return 'muted';
  return (better === 'higher') === (side === 'above') ? 'text-ok' : 'text-bad';
}
