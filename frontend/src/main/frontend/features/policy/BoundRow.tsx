import { SpanInput } from 'Frontend/features/settings/SpanInput';
import { wordsOf } from 'Frontend/features/settings/words';
import type { CompanyBoundsQuery } from 'Frontend/graphql/CompanyBounds';
import { t, tKnown } from 'Frontend/lib/i18n';

interface Props {
  readonly row: CompanyBoundsQuery['companyBounds'][number];
  readonly bound: string | undefined;
  readonly initial: string | undefined;
  readonly boundError: string | undefined;
  readonly initialError: string | undefined;
  readonly onBound: (value: string) => void;
  readonly onInitial: (value: string) => void;
}

/** One figure with the company's bound and default; what has no stricter side takes no bound. */
export function BoundRow({ row, bound, initial, boundError, initialError, onBound, onInitial }: Props) {
  const { key, title, type, unit, direction, choices, fixed, inUse } = row.setting;
  return (
    <tr>
      <th scope="row">
        {title} {type === 'span' ? null : <span className="small muted">{unit}</span>}
        <div className="small muted">
          {direction === 'none' ? t('policy.bounds.free') : t(`setting.direction.${direction}`)}
          {choices.length > 0
            ? ` · ${choices.map((choice) => `${tKnown('choice', choice)} (${choice})`).join(' / ')}`
            : ''}
        </div>
      </th>
      <td className="native">
        {row.boundable && inUse ? (
          <Cell
            label={`${t('policy.bounds.bound')} ${title}`}
            id={`bound-${key}`}
            value={bound ?? row.bound}
            type={type}
            like={row.setting.value}
            error={boundError}
            note={row.setBy ? t('policy.bounds.setBy', { name: row.setBy }) : ''}
            onChange={onBound}
          />
        ) : (
          <span className="small muted">
            {t(inUse ? (fixed ? 'policy.bounds.fixed' : 'policy.bounds.none') : 'setting.notYet')}
          </span>
        )}
      </td>
      <td className="native">
        {fixed || !inUse ? null : (
          <Cell
            label={`${t('policy.bounds.initial')} ${title}`}
            id={`initial-${key}`}
            value={initial ?? row.initial}
            type={type}
            like={row.setting.value}
            error={initialError}
            note={row.initial ? '' : wordsOf(row.setting.value)}
            onChange={onInitial}
          />
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly id: string;
  readonly value: string;
  readonly type: string;
  readonly like: string;
  readonly error: string | undefined;
  readonly note: string;
  readonly onChange: (value: string) => void;
}

function Cell({ label, id, value, type, like, error, note, onChange }: CellProps) {
  return (
    <>
      {type === 'span' ? (
        <SpanInput
          label={label}
          describedBy={`${id}-more`}
          value={value}
          like={like}
          invalid={error !== undefined}
          onChange={onChange}
        />
      ) : (
        <input
          aria-label={label}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-more`}
          size={14}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div id={`${id}-more`} className={error ? 'small text-bad' : 'small muted'}>
        {error ?? note}
      </div>
    </>
  );
}
