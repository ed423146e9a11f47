import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { VisitMethods } from 'Frontend/graphql/VisitMethods';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { VisitForms } from './VisitForms';

interface Props {
  readonly caseId: string;
  readonly estateId: string;
  readonly onDone: () => void;
}

/** The form for a visit on the page of its case, opened on demand. */
export function VisitPanel({ caseId, estateId, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const query = useQuery(VisitMethods, open ? { estateId } : undefined);
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
          methods={query.data?.visitMethods ?? []}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}
