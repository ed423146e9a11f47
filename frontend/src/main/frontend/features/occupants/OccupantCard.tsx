import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { CodeCard, type OneTimeCode } from 'Frontend/features/staff/CodeCard';
import { OccupantCodeCreate } from 'Frontend/graphql/OccupantCodeCreate';
import type { OccupantSearchQuery } from 'Frontend/graphql/OccupantSearch';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { MoveOut } from './MoveOut';

interface Props {
  readonly match: OccupantSearchQuery['occupantSearch'][number];
  readonly onChanged: () => void;
}

/** One occupant in one unit: whether they have joined, and what the office may do. */
export function OccupantCard({
  match: { occupancyId, occupantId, name, phone, kind, unit, joined },
  onChanged,
}: Props) {
  const create = useAct(OccupantCodeCreate);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [made, setMade] = useState<OneTimeCode>();
  const [leaving, setLeaving] = useState(false);

  const make = async () => {
    const result = (await create.run((idempotencyKey) => ({ input: { occupantId, idempotencyKey } })))
      ?.occupantCodeCreate;
    if (!result) return;
    setErrors(result.errors);
    if (result.code) setMade(result);
  };

  return (
    <article className="card stack">
      <div className="row">
        <span className="grow">
          <strong>{`${unit.path} · ${name}`}</strong>
          <span className="small muted">{` ${t(`occupantKind.${kind}`)} ${phone}`}</span>
        </span>
        <Badge tone={joined ? 'ok' : 'plain'}>{t(joined ? 'occupants.hasJoined' : 'occupants.notJoined')}</Badge>
      </div>
      {made ? (
        <CodeCard name={name} place={unit.path} code={made} onClose={() => setMade(undefined)} />
      ) : leaving ? (
        <MoveOut
          occupancyId={occupancyId}
          name={name}
          unit={unit.path}
          onDone={onChanged}
          onCancel={() => setLeaving(false)}
        />
      ) : (
        <div className="row">
          {joined ? null : (
            <Button
              theme="primary"
              disabled={create.busy}
              aria-label={t('occupants.codeNamed', { name, unit: unit.path })}
              onClick={() => void make()}
            >
              {t('occupants.code')}
            </Button>
          )}
          <Button aria-label={t('occupants.moveOutNamed', { name, unit: unit.path })} onClick={() => setLeaving(true)}>
            {t('occupants.moveOut')}
          </Button>
        </div>
      )}
      <Errors errors={errors} />
      {create.failure ? <Failed failure={create.failure} /> : null}
    </article>
  );
}
