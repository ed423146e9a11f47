import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Loaded } from 'Frontend/components/Loaded';
import { ActChoices } from 'Frontend/graphql/ActChoices';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { ActForm } from './ActForm';
import { type Act, type CaseFile, titleKey } from './acts/act';
import { acts } from './acts/all';

interface Props {
  readonly file: CaseFile;
  readonly own?: boolean;
  /** While the case is read anew one does not act on what has just changed. */
  readonly loading?: boolean;
  readonly onDone: () => void;
}

/** What the caller may do now, as the server says; one form at a time. */
export function ActPanel({ file, own = false, loading = false, onDone }: Props) {
  const [chosen, setChosen] = useState<Act>();
  const zone = useZone();
  const open = acts.filter(({ permission }) => file.permissions[permission]);
  const current = chosen && open.includes(chosen) ? chosen : undefined;
  const choices = useQuery(ActChoices, current?.needsChoices ? { estateId: file.estateId } : undefined);

  if (open.length === 0) return null;
  const form = (act: Act) => (
    <ActForm
      // Not by the version: what was typed stays when the case is read anew, and goes out with what is now seen.
      key={act.operation.name}
      act={act}
      scene={{ file, zone, own, choices: choices.data }}
      onDone={() => {
        setChosen(undefined);
        onDone();
      }}
      onStale={onDone}
      onCancel={() => setChosen(undefined)}
    />
  );

  return (
    <section className="panel stack" aria-labelledby="acts">
      <h2 id="acts">{t('case.acts')}</h2>
      {current ? (
        current.needsChoices ? (
          <Loaded of={choices}>{() => form(current)}</Loaded>
        ) : (
          form(current)
        )
      ) : (
        <div className="row">
          {open.map((act, index) => (
            <Button
              key={act.operation.name}
              disabled={loading}
              theme={index === 0 && !act.grave ? 'primary' : ''}
              onClick={() => setChosen(act)}
            >
              {t(titleKey(act, own))}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
