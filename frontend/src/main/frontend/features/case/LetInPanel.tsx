import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import { HouseholdSearch } from 'Frontend/features/intake/HouseholdSearch';
import { CaseLetIn } from 'Frontend/graphql/CaseLetIn';
import { CaseLetOut } from 'Frontend/graphql/CaseLetOut';
import { t } from 'Frontend/lib/i18n';
import type { CaseFile } from './acts/act';
import { useCaseAct } from './useCaseAct';

interface Props {
  readonly file: CaseFile;
  /** Whether the one whom the case concerns acts for themselves: they name others by phone, and see no list of them. */
  readonly own?: boolean;
  readonly onDone: () => void;
}

/** Who of the household follows the case, and lets more of them in. */
export function LetInPanel({ file, own = false, onDone }: Props) {
  const [adding, setAdding] = useState(false);
  const out = useCaseAct(CaseLetOut, file, onDone);
  if (!file.permissions.canCaseLetIn) return null;
  const done = () => {
    setAdding(false);
    onDone();
  };
  return (
    <section className="panel stack" aria-labelledby="let-in">
      <h2 id="let-in">{t('letIn.title')}</h2>
      <p className="small muted">{t(own ? 'letIn.explained' : 'letIn.explainedDesk')}</p>
      {file.letIn.length > 0 ? (
        <ul className="list">
          {file.letIn.map(({ occupantId, name }) => (
            <li key={occupantId} className="row">
              <span className="grow">{name}</span>
              <Button
                theme="small"
                disabled={out.busy}
                aria-label={t('letIn.outNamed', { name })}
                onClick={() => void out.submit({ occupantId })}
              >
                {t('act.CaseLetOut')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Errors errors={out.errors} />
      {out.failure ? <Failed failure={out.failure} /> : null}
      {adding ? (
        own ? (
          <ByPhone file={file} onDone={done} onCancel={() => setAdding(false)} />
        ) : (
          <BySearch file={file} onDone={done} onCancel={() => setAdding(false)} />
        )
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{t('act.CaseLetIn')}</Button>
        </div>
      )}
    </section>
  );
}

interface AddProps {
  readonly file: CaseFile;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ByPhone({ file, onDone, onCancel }: AddProps) {
  const { submit, busy, failure, errors } = useCaseAct(CaseLetIn, file, onDone);
  return (
    <Form
      fields={[{ kind: 'line', name: 'phone', label: t('letIn.phone'), inputMode: 'tel', required: true }]}
      submitLabel={t('act.CaseLetIn')}
      busy={busy}
      failure={failure}
      errors={errors}
      onSubmit={(values) => void submit({ phone: givenText(values, 'phone') })}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}

function BySearch({ file, onDone, onCancel }: AddProps) {
  const { submit, busy, failure, errors } = useCaseAct(CaseLetIn, file, onDone);
  const [occupantId, setOccupantId] = useState<string>();
  return (
    <div className="stack">
      <HouseholdSearch estateId={file.estateId} onSelect={(match) => setOccupantId(match?.occupantId)} />
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
      <div className="row">
        <Button theme="primary" disabled={busy || !occupantId} onClick={() => void submit({ occupantId })}>
          {t('act.CaseLetIn')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
