import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { ClausesOnOffer } from 'Frontend/graphql/ClausesOnOffer';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { ClauseRow, type ShownClause } from './ClauseRow';
import type { Proposal } from './proposal';

interface Props {
  readonly clauses: readonly ShownClause[];
  readonly proposal: Proposal;
  readonly onChange: (some: Partial<Proposal>) => void;
}

/** The clauses that hold, each to be dropped, and those of other templates, each to be taken over. */
export function ClausePart({ clauses, proposal, onChange }: Props) {
  const offer = useQuery(ClausesOnOffer, {});
  const [from, setFrom] = useState('');
  const held = new Set(clauses.map(({ id }) => id));
  const pending = clauses.filter((clause) => clause.pending).length;

  const drop = (id: string, keep: boolean) =>
    onChange({ off: keep ? proposal.off.filter((other) => other !== id) : [...proposal.off, id] });
  const take = (template: string, clause: string, wanted: boolean) => {
    const others = proposal.on.filter((one) => one.clause !== clause);
    onChange({ on: wanted ? [...others, { template, clause }] : others });
  };

  return (
    <div className="stack">
      <p className="small muted">
        <span>{t('policy.clauses.count', { count: clauses.length, pending })}</span>{' '}
        <Badge tone="plain">{t('policy.pending')}</Badge> {t('policy.pendingText')}
      </p>
      <ul className="stack list">
        {clauses.map((clause) => (
          <ClauseRow
            key={clause.id}
            clause={clause}
            checked={!proposal.off.includes(clause.id)}
            onChange={(keep) => drop(clause.id, keep)}
          />
        ))}
      </ul>
      <section className="panel stack" aria-labelledby="take-over">
        <h2 id="take-over">{t('policy.clauses.take')}</h2>
        <Loaded of={offer}>
          {({ templates }) => (
            <>
              <label className="native">
                {t('policy.template')}
                <select value={from} onChange={(event) => setFrom(event.target.value)}>
                  <option value="">{t('policy.choose')}</option>
                  {templates.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <ul className="stack list">
                {(templates.find(({ id }) => id === from)?.clauses ?? [])
                  .filter(({ id }) => !held.has(id))
                  .map((clause) => (
                    <ClauseRow
                      key={clause.id}
                      clause={clause}
                      checked={proposal.on.some((one) => one.clause === clause.id)}
                      onChange={(wanted) => take(from, clause.id, wanted)}
                    />
                  ))}
              </ul>
            </>
          )}
        </Loaded>
      </section>
    </div>
  );
}
