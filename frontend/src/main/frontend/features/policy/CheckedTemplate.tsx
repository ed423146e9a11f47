import { Button } from '@vaadin/react-components/Button.js';
import { Badge } from 'Frontend/components/Badge';
import type { TemplateCheckQuery } from 'Frontend/graphql/TemplateCheck';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly checked: TemplateCheckQuery['templateCheck'];
  readonly onGo: (line: number, column: number) => void;
}

/** What is wrong in a text, each with its place; or the clauses as an estate would have them. */
export function CheckedTemplate({ checked: { template, problems }, onGo }: Props) {
  if (problems.length > 0) {
    return (
      <div role="alert" className="notice bad">
        <p>{t('policy.editor.problems', { count: problems.length })}</p>
        <ul className="stack list">
          {problems.map(({ line, column, clause, message }) => (
            <li key={`${line}:${column}:${message}`}>
              <Button theme="small" onClick={() => onGo(line, column)}>
                {t('policy.editor.place', { line, column })}
              </Button>{' '}
              {clause ? <code>{clause}</code> : null} <span>{message}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return template ? (
    <section className="panel stack" aria-labelledby="checked">
      <h2 id="checked">{t('policy.editor.right', { name: template.name, count: template.clauses.length })}</h2>
      <ul className="stack list">
        {template.clauses.map(({ id, title, text, pending, duties }) => (
          <li key={id}>
            <code>{id}</code> <b>{title}</b> {pending ? <Badge tone="plain">{t('policy.pending')}</Badge> : null}
            <p className="small muted">{[text, ...duties].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
}
