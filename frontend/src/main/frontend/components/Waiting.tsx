import { ProgressBar } from '@vaadin/react-components/ProgressBar.js';
import { t } from 'Frontend/lib/i18n';

/** Stands where data will be. */
export function Waiting() {
  return (
    <div role="status" className="stack" aria-live="polite">
      <span className="muted">{t('common.loading')}</span>
      <ProgressBar indeterminate aria-hidden="true" />
    </div>
  );
}
