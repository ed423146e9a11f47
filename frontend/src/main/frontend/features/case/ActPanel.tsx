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
  readonly onDone: () => void;
}

/** What the caller may do now, as the server says; one form at a time. */
export function ActPanel({ file, own = false, onDone }: Props) {
  const [chosen, setChosen] = useState<Act>();
  const zone = useZone();
  const open = acts.filter(({ permission }) => file.permissions[permission]);
  const current = chosen && open.includes(chosen) ? chosen : undefined;
  const choices = useQuery(ActChoices, current?.needsChoices ? { estateId: file.estateId } : undefined);

  if (open.length === 0) return null;
  const form = (act: Act) => (
    <ActForm
      key={`${act.operation.name} ${file.version}`}
      act={act}
      scene={{ file, zone, own, choices: choices.data }}
      onDone={() => {
        setChosen(undefined);
        onDone();
      }}
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
