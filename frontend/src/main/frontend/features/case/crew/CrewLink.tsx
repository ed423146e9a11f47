import { Button } from '@vaadin/react-components/Button.js';
import { toast } from 'Frontend/components/toast';
import { t } from 'Frontend/lib/i18n';

/** The link of an order that was just handed out: it cannot be shown again. */
export function CrewLink({ path, onClose }: { path: string; onClose: () => void }) {
  const link = `${location.origin}${path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast(t('crew.copied'));
  };
  return (
    <div className="notice stack" role="status">
      <strong>{t('crew.once')}</strong>
      <output className="words">{link}</output>
      <div className="row">
        <Button theme="primary" onClick={() => void copy()}>
          {t('crew.copy')}
        </Button>
        <Button onClick={onClose}>{t('crew.close')}</Button>
      </div>
    </div>
  );
}
