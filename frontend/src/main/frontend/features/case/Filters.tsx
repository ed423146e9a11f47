import { TextField } from '@vaadin/react-components/TextField.js';
import { useState } from 'react';
import { t } from 'Frontend/lib/i18n';

const sieves = [
  'open',
  'new',
  'unassigned',
  'overdue',
  'mine',
  'handedAround',
  'forwarded',
  'recordingUnmet',
  'closed',
  'all',
] as const;
/** Which cases a list shows. */
export type Sieve = (typeof sieves)[number];

interface Props {
  readonly sieve: Sieve;
  readonly onSieve: (sieve: Sieve) => void;
  readonly onText: (text: string) => void;
}

/** Chooses what a list shows, and searches it by number or words. */
export function Filters({ sieve, onSieve, onText }: Props) {
  const [text, setText] = useState('');
  return (
    <form
      className="row"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text.trim());
      }}
    >
      <div className="segments" role="group" aria-label={t('filter.which')}>
        {sieves.map((each) => (
          <button key={each} type="button" aria-pressed={each === sieve} onClick={() => onSieve(each)}>
            {t(`filter.${each}`)}
          </button>
        ))}
      </div>
      <TextField
        className="grow"
        aria-label={t('filter.find')}
        placeholder={t('filter.find')}
        value={text}
        clearButtonVisible
        onValueChanged={({ detail }) => {
          setText(detail.value);
          if (detail.value === '') onText('');
        }}
      />
    </form>
  );
}
