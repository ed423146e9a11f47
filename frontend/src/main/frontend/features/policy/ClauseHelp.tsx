import { TextField } from '@vaadin/react-components/TextField.js';
import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { ClauseHelp as ClauseHelpDocument, type ClauseHelpQuery } from 'Frontend/graphql/ClauseHelp';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

/** Which clauses hold in the estate, what each asks for, and where in the app it lives. */
export function ClauseHelp({ estateId }: { estateId: string }) {
  const query = useQuery(ClauseHelpDocument, { estateId });
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  return (
    <div className="stack">
      <p>{t('policy.help.text')}</p>
      <TextField
        label={t('policy.help.find')}
        value={words}
        clearButtonVisible
        onValueChanged={(event) => setWords(event.detail.value)}
      />
      <Loaded of={query}>
        {({ clausesInForce }) => {
          const shown = clausesInForce.filter(({ id, title, text }) =>
            `${id} ${title} ${text}`.toLowerCase().includes(wanted),
          );
          return (
            <>
              <p className="small muted" role="status">
                {t('policy.help.count', {
                  shown: shown.length,
                  all: clausesInForce.length,
                  pending: clausesInForce.filter(({ pending }) => pending).length,
                })}
              </p>
              <div className="scroll">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{t('policy.clause')}</th>
                      <th scope="col">{t('policy.help.asks')}</th>
                      <th scope="col">{t('policy.help.where')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((clause) => (
                      <Row key={clause.id} clause={clause} />
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Row({ clause }: { clause: ClauseHelpQuery['clausesInForce'][number] }) {
  const { id, title, text, duties, carriedBy, pending, screen, path } = clause;
  return (
    <tr>
      <th scope="row">
        <code>{id}</code> {title}
      </th>
      <td>
        {text}
        {duties.length > 0 ? <p className="small muted">{duties.join(' · ')}</p> : null}
      </td>
      <td>
        {pending ? <Badge tone="plain">{t('policy.pending')}</Badge> : null}
        {path ? <Link to={path}>{screen}</Link> : screen}
        {carriedBy ? <p className="small muted">{carriedBy}</p> : null}
      </td>
    </tr>
  );
}
