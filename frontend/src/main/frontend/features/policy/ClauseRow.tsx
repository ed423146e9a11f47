import { Badge } from 'Frontend/components/Badge';
import { t } from 'Frontend/lib/i18n';

export interface ShownClause {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly pending: boolean;
}

interface Props {
  readonly clause: ShownClause;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One clause with a tick that says whether it holds. */
export function ClauseRow({ clause: { id, title, text, pending }, checked, onChange }: Props) {
  return (
    <li>
      <label className="row">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`clause-${id}`}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          <code>{id}</code> {title}
        </span>
        {pending ? <Badge tone="plain">{t('policy.pending')}</Badge> : null}
      </label>
      <p id={`clause-${id}`} className="small muted">
        {text}
      </p>
    </li>
  );
}
