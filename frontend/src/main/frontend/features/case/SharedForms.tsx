import { Button } from '@vaadin/react-components/Button.js';
import { Form } from 'Frontend/components/form/Form';
import { givenText, textOf, ticked } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { CaseSharedLead } from 'Frontend/graphql/CaseSharedLead';
import { CaseSharedLink } from 'Frontend/graphql/CaseSharedLink';
import { CaseSharedUnlink } from 'Frontend/graphql/CaseSharedUnlink';
import { SharedChoices } from 'Frontend/graphql/SharedChoices';
import { SharedProblemOpen } from 'Frontend/graphql/SharedProblemOpen';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { CaseFile } from './acts/act';
import { useCaseAct } from './useCaseAct';

interface Props {
  readonly file: CaseFile;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const cancel = (onCancel: () => void) => <Button onClick={onCancel}>{t('common.cancel')}</Button>;

/** Makes the case the leading one of a new shared problem. */
export function SharedOpenForm({ file, onDone, onCancel }: Props) {
  const { submit, ...state } = useCaseAct(SharedProblemOpen, file, onDone);
  return (
    <Form
      {...state}
      fields={[
        { kind: 'line', name: 'title', label: t('shared.name'), required: true },
        { kind: 'text', name: 'words', label: t('shared.words') },
        { kind: 'line', name: 'representative', label: t('shared.representative') },
        { kind: 'yes', name: 'wholeEstate', label: t('shared.wholeEstate') },
      ]}
      submitLabel={t('act.SharedProblemOpen')}
      onSubmit={(values) =>
        void submit({
          title: givenText(values, 'title'),
          words: textOf(values, 'words'),
          representative: textOf(values, 'representative'),
          wholeEstate: ticked(values, 'wholeEstate'),
        })
      }
    >
      {cancel(onCancel)}
    </Form>
  );
}

/** Links the case to an open shared problem of the estate. */
export function SharedLinkForm({ file, onDone, onCancel }: Props) {
  const { submit, ...state } = useCaseAct(CaseSharedLink, file, onDone);
  const choices = useQuery(SharedChoices, { estateId: file.estateId });
  return (
    <Loaded of={choices}>
      {({ sharedProblems }) =>
        sharedProblems.length === 0 ? (
          <div className="row">
            <p className="muted">{t('shared.noneOpen')}</p>
            {cancel(onCancel)}
          </div>
        ) : (
          <Form
            {...state}
            fields={[
              {
                kind: 'search',
                name: 'sharedProblemId',
                label: t('shared.which'),
                required: true,
                options: sharedProblems.map(({ id, title, categoryName, building }) => ({
                  value: id,
                  label: [title, categoryName, building].filter(Boolean).join(' · '),
                })),
              },
              { kind: 'text', name: 'reason', label: t('shared.same') },
            ]}
            submitLabel={t('act.CaseSharedLink')}
            onSubmit={(values) =>
              void submit({
                sharedProblemId: givenText(values, 'sharedProblemId'),
                reason: textOf(values, 'reason'),
              })
            }
          >
            {cancel(onCancel)}
          </Form>
        )
      }
    </Loaded>
  );
}

/** Takes the case out of its shared problem. */
export function SharedUnlinkForm({ file, onDone, onCancel }: Props) {
  const { submit, ...state } = useCaseAct(CaseSharedUnlink, file, onDone);
  return (
    <Form
      {...state}
      fields={[{ kind: 'text', name: 'reason', label: t('shared.other'), required: true }]}
      submitLabel={t('act.CaseSharedUnlink')}
      grave
      onSubmit={(values) => void submit({ reason: givenText(values, 'reason') })}
    >
      {cancel(onCancel)}
    </Form>
  );
}

/** Lets this case lead, with somebody who speaks for the households. */
export function SharedLeadForm({ file, onDone, onCancel }: Props) {
  const { submit, ...state } = useCaseAct(CaseSharedLead, file, onDone);
  return (
    <Form
      {...state}
      fields={[{ kind: 'line', name: 'representative', label: t('shared.representative') }]}
      submitLabel={t('act.CaseSharedLead')}
      onSubmit={(values) => void submit({ representative: textOf(values, 'representative') })}
    >
      {cancel(onCancel)}
    </Form>
  );
}
