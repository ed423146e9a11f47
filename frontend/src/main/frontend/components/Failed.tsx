import { Button } from '@vaadin/react-components/Button.js';
import type { RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';

/** Says why nothing is shown or nothing was done, and offers another try where that may help. */
export function Failed({ failure, retry }: { failure: RequestFailure; retry?: () => void }) {
  const mayHelp = failure.kind === 'offline' || failure.kind === 'broken' || failure.kind === 'conflict';
  return (
    <div role="alert" className="notice bad">
      <p>
        {failure.kind === 'refused' && failure.message !== 'refused' ? failure.message : t(`failure.${failure.kind}`)}
      </p>
      {failure.reference ? <p className="small muted">{t('failure.reference', { id: failure.reference })}</p> : null}
      {retry && mayHelp ? <Button onClick={retry}>{t('common.retry')}</Button> : null}
    </div>
  );
}
