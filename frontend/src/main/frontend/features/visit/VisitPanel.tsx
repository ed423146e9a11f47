import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { t } from 'Frontend/lib/i18n';
import { VisitForms } from './VisitForms';

/** The form for a visit on the page of its case, opened on demand. */
export function VisitPanel({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="panel stack">
      <h2>{t('visit.record')}</h2>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'common.close' : 'call.enter')}
        </Button>
      </div>
      {open ? (
        <VisitForms
          caseId={caseId}
          methods={[]}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}
