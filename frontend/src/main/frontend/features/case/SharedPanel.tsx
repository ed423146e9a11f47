import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Link } from 'react-router';
import { t } from 'Frontend/lib/i18n';
import { type Role, useSession } from 'Frontend/lib/session';
import type { CaseFile } from './acts/act';
import { SharedLeadForm, SharedLinkForm, SharedOpenForm, SharedUnlinkForm } from './SharedForms';

interface Props {
  readonly file: CaseFile;
  readonly onDone: () => void;
}

const acts = [
  { permission: 'canCaseSharedLink', key: 'CaseSharedLink', Form: SharedLinkForm },
  { permission: 'canSharedProblemOpen', key: 'SharedProblemOpen', Form: SharedOpenForm },
  { permission: 'canCaseSharedLead', key: 'CaseSharedLead', Form: SharedLeadForm },
  { permission: 'canCaseSharedUnlink', key: 'CaseSharedUnlink', Form: SharedUnlinkForm },
] as const;

/** For whom the schema opens the page of the problem; others read its title here. */
const readers: readonly (Role | undefined)[] = ['DESK', 'GUARD', 'DIRECTOR', 'HEAD_OFFICE', 'QUALITY'];

/** Many households, one problem: what the case belongs to, and what the desk may say about it. */
export function SharedPanel({ file, onDone }: Props) {
  const [chosen, setChosen] = useState<(typeof acts)[number]['key']>();
  const open = acts.filter(({ permission }) => file.permissions[permission]);
  const { sharedProblem } = file;
  const { membership } = useSession();
  if (!sharedProblem && open.length === 0) return null;
  const current = open.find(({ key }) => key === chosen);
  const close = () => setChosen(undefined);
  return (
    <section className="panel stack" aria-labelledby="shared">
      <h2 id="shared">{t('shared.title')}</h2>
      {sharedProblem ? (
        <p>
          {readers.includes(membership?.role) ? (
            <Link to={`/shared/${sharedProblem.id}`}>{sharedProblem.title}</Link>
          ) : (
            sharedProblem.title
          )}
          {` · ${t(sharedProblem.leading ? 'shared.leads' : 'shared.follows')}`}
        </p>
      ) : null}
      {current ? (
        <current.Form
          file={file}
          onDone={() => {
            close();
            onDone();
          }}
          onCancel={close}
        />
      ) : (
        <div className="row">
          {open.map(({ key }) => (
            <Button key={key} onClick={() => setChosen(key)}>
              {t(`act.${key}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
