import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, textOf } from 'Frontend/components/form/fields';
import { CaseRepeatLink } from 'Frontend/graphql/CaseRepeatLink';
import { CaseRepeatUnlink } from 'Frontend/graphql/CaseRepeatUnlink';
import { t } from 'Frontend/lib/i18n';
import type { CaseFile } from './acts/act';
import { EarlierSearch } from './EarlierSearch';
import { useCaseAct } from './useCaseAct';

interface Props {
  readonly file: CaseFile;
  readonly onDone: () => void;
}

/** Says which earlier case this one repeats, or that it is another matter after all. */
export function RepeatPanel({ file, onDone }: Props) {
  const [open, setOpen] = useState<'link' | 'unlink'>();
  const { canCaseRepeatLink, canCaseRepeatUnlink } = file.permissions;
  if (!canCaseRepeatLink && !canCaseRepeatUnlink) return null;
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onDone();
  };
  return (
    <section className="panel stack" aria-labelledby="repeats">
      <h2 id="repeats">{t('repeat.title')}</h2>
      {file.repeatByHand ? <p className="small muted">{t('repeat.byHand')}</p> : null}
      {open === 'link' ? <LinkForm file={file} onDone={done} onCancel={close} /> : null}
      {open === 'unlink' ? <UnlinkForm file={file} onDone={done} onCancel={close} /> : null}
      {open ? null : (
        <div className="row">
          {canCaseRepeatLink ? <Button onClick={() => setOpen('link')}>{t('act.CaseRepeatLink')}</Button> : null}
          {canCaseRepeatUnlink ? <Button onClick={() => setOpen('unlink')}>{t('act.CaseRepeatUnlink')}</Button> : null}
        </div>
      )}
    </section>
  );
}

function LinkForm({ file, onDone, onCancel }: Props & { onCancel: () => void }) {
  const { submit, busy, failure, errors } = useCaseAct(CaseRepeatLink, file, onDone);
  const [earlierId, setEarlierId] = useState<string>();
  return (
    <div className="stack">
      <EarlierSearch file={file} onSelect={setEarlierId} />
      <Form
        fields={[{ kind: 'text', name: 'reason', label: t('repeat.same') }]}
        submitLabel={t('act.CaseRepeatLink')}
        busy={busy || !earlierId}
        failure={failure}
        errors={errors}
        onSubmit={(values) => {
          if (earlierId) void submit({ earlierId, reason: textOf(values, 'reason') });
        }}
      >
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Form>
    </div>
  );
}

function UnlinkForm({ file, onDone, onCancel }: Props & { onCancel: () => void }) {
  const { submit, busy, failure, errors } = useCaseAct(CaseRepeatUnlink, file, onDone);
  return (
    <Form
      fields={[{ kind: 'text', name: 'reason', label: t('repeat.other'), required: true }]}
      submitLabel={t('act.CaseRepeatUnlink')}
      grave
      busy={busy}
      failure={failure}
      errors={errors}
      onSubmit={(values) => void submit({ reason: givenText(values, 'reason') })}
    >
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Form>
  );
}
