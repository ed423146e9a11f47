import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Steps } from 'Frontend/components/Steps';
import { SettingTable } from 'Frontend/features/settings/SettingTable';
import { EstateSettings, type EstateSettingsQuery } from 'Frontend/graphql/EstateSettings';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { CalendarPart } from './CalendarPart';
import { ClausePart } from './ClausePart';
import { changesIn, nothing, type Proposal } from './proposal';
import { Save } from './Save';
import { TemplatePart } from './TemplatePart';
import { Trail } from './Trail';

const parts = ['figures', 'clauses', 'template', 'calendar', 'trail'] as const;

/** The procedure and the figures of an estate: changed in one go, seen before they are saved. */
export function SettingsPage({ estateId }: { estateId: string }) {
  const query = useQuery(EstateSettings, { estateId });
  return (
    <Loaded of={query}>
      {({ latest, estateCalendar, categories }) => {
        const version = latest[0];
        return version && estateCalendar ? (
          <Content
            key={version.id}
            estateId={estateId}
            version={version}
            calendar={estateCalendar}
            names={Object.fromEntries(categories.map(({ code, name }) => [code, name]))}
            onSaved={query.refetch}
          />
        ) : (
          <Empty text={t('setup.noSettings')} />
        );
      }}
    </Loaded>
  );
}

interface ContentProps {
  readonly estateId: string;
  readonly version: EstateSettingsQuery['latest'][number];
  readonly calendar: NonNullable<EstateSettingsQuery['estateCalendar']>;
  readonly names: Readonly<Record<string, string>>;
  readonly onSaved: () => void;
}

function Content({ estateId, version, calendar, names, onSaved }: ContentProps) {
  const [part, setPart] = useState<(typeof parts)[number]>('figures');
  const [proposal, setProposal] = useState<Proposal>(nothing);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { template } = version;
  const change = (some: Partial<Proposal>) => {
    setProposal({ ...proposal, ...some });
    setErrors([]);
  };
  return (
    <div className="stack">
      <p>
        {t('policy.inForce', {
          number: version.number,
          template: template.name,
          version: template.version,
          from: dateTime(version.effectiveFrom, calendar.zone),
        })}
      </p>
      {calendar.missingYears.length > 0 ? (
        <p role="status" className="notice warn">
          {t('policy.calendar.missing', { years: calendar.missingYears.join(t('common.comma')) })}
        </p>
      ) : null}
      <Steps
        label={t('policy.parts')}
        current={part}
        onGo={(name) => setPart(parts.find((one) => one === name) ?? 'figures')}
        steps={parts.map((name) => ({ name, label: t(`policy.part.${name}`), done: false, open: true }))}
      />
      {part === 'figures' ? (
        <SettingTable
          settings={version.settings}
          changed={proposal.settings}
          errors={atKeys(errors, proposal)}
          names={names}
          onChange={(settings) => change({ settings })}
        />
      ) : null}
      {part === 'clauses' ? <ClausePart clauses={template.clauses} proposal={proposal} onChange={change} /> : null}
      {part === 'template' ? <TemplatePart current={template} proposal={proposal} onChange={change} /> : null}
      {part === 'calendar' ? <CalendarPart calendar={calendar} proposal={proposal} onChange={change} /> : null}
      {part === 'trail' ? <Trail estateId={estateId} zone={calendar.zone} /> : null}
      {changesIn(proposal) > 0 ? (
        <Save
          estateId={estateId}
          calendar={calendar}
          proposal={proposal}
          errors={errors}
          onErrors={setErrors}
          onSaved={onSaved}
          onDiscard={() => change(nothing)}
        />
      ) : null}
    </div>
  );
}

/** The server names a figure by its place in the list; the table knows it by its key. */
function atKeys(errors: readonly UserError[], { settings }: Proposal): readonly UserError[] {
  const keys = Object.keys(settings);
  return errors.map((error) => ({
    ...error,
    path: (error.path ?? []).map((step) => keys[Number(step)] ?? step),
  }));
}
