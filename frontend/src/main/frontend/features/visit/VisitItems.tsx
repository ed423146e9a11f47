import { Button } from '@vaadin/react-components/Button.js';
import { Select } from '@vaadin/react-components/Select.js';
import { TextArea } from '@vaadin/react-components/TextArea.js';
import { t } from 'Frontend/lib/i18n';

export interface Item {
  readonly kind: 'COMPLAINT' | 'REPAIR' | 'INQUIRY' | 'SUGGESTION' | 'OPINION';
  readonly words: string;
  readonly answer: string;
}

const kinds = ['COMPLAINT', 'REPAIR', 'INQUIRY', 'SUGGESTION', 'OPINION'] as const;

interface Props {
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
}

/** What else the person brought up, one by one: a case each, or answered on the spot. */
export function VisitItems({ items, onChange }: Props) {
  const set = (at: number, change: Partial<Item>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...change } : item)));
  return (
    <div className="stack">
      {items.map((item, at) => (
        <fieldset key={at} className="stack">
          <legend>{t('visit.item', { number: at + 1 })}</legend>
          <Select
            label={t('intake.kind')}
            items={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={item.kind}
            onValueChanged={({ detail }) => {
              const kind = kinds.find((each) => each === detail.value);
              if (kind && kind !== item.kind) set(at, { kind });
            }}
          />
          <TextArea
            label={t('visit.itemWords')}
            required
            maxlength={2000}
            value={item.words}
            onValueChanged={({ detail }) => set(at, { words: detail.value })}
          />
          <TextArea
            label={t('visit.itemAnswer')}
            helperText={t('visit.itemAnswerHint')}
            maxlength={2000}
            value={item.answer}
            onValueChanged={({ detail }) => set(at, { answer: detail.value })}
          />
          <div>
            <Button theme="small" onClick={() => onChange(items.filter((_, index) => index !== at))}>
              {t('visit.itemRemove', { number: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {items.length < 10 ? (
        <div>
          <Button onClick={() => onChange([...items, { kind: 'COMPLAINT', words: '', answer: '' }])}>
            {t('visit.itemAdd')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
