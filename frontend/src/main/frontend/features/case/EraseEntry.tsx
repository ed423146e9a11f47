import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { givenText, ticked } from 'Frontend/components/form/fields';
import { CaseEntryErase } from 'Frontend/graphql/CaseEntryErase';
import type { TimelinePartsFragment } from 'Frontend/graphql/TimelineParts';
import { t } from 'Frontend/lib/i18n';
import type { CaseFile } from './acts/act';
import { useCaseAct } from './useCaseAct';

interface Props {
  readonly file: CaseFile;
  readonly entry: TimelinePartsFragment;
  readonly onDone: () => void;
}

/** Erases the words of one entry, after a reason and a plain yes: it cannot be taken back. */
export function EraseEntry({ file, entry, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const { submit, busy, failure, errors } = useCaseAct(CaseEntryErase, file, () => {
    setOpen(false);
    onDone();
  });
  if (!open) {
    return (
      <Button
        theme="small tertiary"
        aria-label={t('erase.named', { number: entry.sequence })}
        onClick={() => setOpen(true)}
      >
        {t('act.CaseEntryErase')}
      </Button>
    );
  }
  return (
    <section className="notice warn stack" aria-label={t('erase.named', { number: entry.sequence })}>
      <p>{t(entry.sequence === 1 ? 'erase.first' : 'erase.warning')}</p>
      <Form
        fields={[
          { kind: 'text', name: 'reason', label: t('erase.reason'), hint: t('erase.reasonHint'), required: true },
          ...(entry.attachments.length > 0
            ? [{ kind: 'yes' as const, name: 'withAttachments', label: t('erase.photos') }]
            : []),
          { kind: 'yes', name: 'sure', label: t('erase.sure'), required: true },
        ]}
        submitLabel={t('act.CaseEntryErase')}
        grave
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) =>
          void submit({
            sequence: entry.sequence,
            reason: givenText(values, 'reason'),
            withAttachments: ticked(values, 'withAttachments'),
          })
        }
      >
        <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
      </Form>
    </section>
  );
}
