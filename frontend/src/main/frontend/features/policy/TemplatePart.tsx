import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { ClausesOnOffer } from 'Frontend/graphql/ClausesOnOffer';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { Proposal } from './proposal';

interface Props {
  readonly current: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly newer: number | null | undefined;
  };
  readonly proposal: Proposal;
  readonly onChange: (some: Partial<Proposal>) => void;
}

/** Moves the estate to a newer version of its template, or to another; its own figures stay unless they are laxer. */
export function TemplatePart({ current, proposal, onChange }: Props) {
  const offer = useQuery(ClausesOnOffer, {});
  return (
    <div className="stack">
      {current.newer ? (
        <p role="status" className="notice">
          {t('policy.newer', { name: current.name, version: current.version, newer: current.newer })}
        </p>
      ) : null}
      <p className="small muted">{t('policy.moveText')}</p>
      <Loaded of={offer}>
        {({ templates }) => (
          <fieldset className="stack">
            <legend>{t('policy.moveTo')}</legend>
            <label className="row">
              <input
                type="radio"
                name="template"
                checked={proposal.template === undefined}
                onChange={() => onChange({ template: undefined })}
              />
              {t('policy.stay', { name: current.name, version: current.version })}
            </label>
            {templates
              .filter(({ id, version }) => id !== current.id || version !== current.version)
              .map(({ id, name, version, own, clauses }) => (
                <label key={id} className="row">
                  <input
                    type="radio"
                    name="template"
                    checked={proposal.template === id}
                    onChange={() => onChange({ template: id })}
                  />
                  {t('policy.templateLine', { name, version, count: clauses.length })}
                  {own ? <Badge tone="plain">{t('policy.own')}</Badge> : null}
                </label>
              ))}
          </fieldset>
        )}
      </Loaded>
    </div>
  );
}
