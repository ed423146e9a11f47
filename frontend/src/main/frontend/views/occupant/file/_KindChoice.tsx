import { t } from 'Frontend/lib/i18n';
import type { Draft } from './_draft';

const kinds: readonly Draft['kind'][] = ['REPAIR', 'COMPLAINT', 'INQUIRY', 'SUGGESTION', 'BOOKING'];

/** What sort of matter it is. */
export function KindChoice({ value, onChange }: { value: Draft['kind']; onChange: (kind: Draft['kind']) => void }) {
  return (
    <div className="segments" role="group" aria-label={t('intake.kind')}>
      {kinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === value} onClick={() => onChange(kind)}>
          {t(`kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}
