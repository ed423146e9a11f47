import { Button } from '@vaadin/react-components/Button.js';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { askBy } from 'Frontend/lib/acting';
import { t } from 'Frontend/lib/i18n';

interface Question {
  readonly again: boolean;
  readonly answer: (words: string | undefined) => void;
}

/** At a shared device: asks for number and PIN before an act goes out, and forgets them at once. */
export function WhoActs() {
  const [question, setQuestion] = useState<Question>();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => askBy((again) => new Promise((resolve) => setQuestion({ again, answer: resolve }))), []);
  useEffect(() => {
    if (question && !dialog.current?.open) dialog.current?.showModal();
  }, [question]);

  const answer = (words: string | undefined) => {
    dialog.current?.close();
    setQuestion(undefined);
    question?.answer(words);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    answer(`${textOf(values, 'number')} ${textOf(values, 'pin')}`);
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        answer(undefined);
      }}
    >
      {question ? (
        <form ref={form} className="stack" onSubmit={submit}>
          <h2 id={`${id}-title`}>{t('acting.title')}</h2>
          <p className="muted">{t('acting.about')}</p>
          {question.again ? (
            <p role="alert" className="text-bad">
              {t('acting.again')}
            </p>
          ) : null}
          <div className="native">
            <label htmlFor={`${id}-number`}>{t('acting.number')}</label>
            <input id={`${id}-number`} name="number" required pattern="[!-~]+" autoComplete="off" />
          </div>
          <div className="native">
            <label htmlFor={`${id}-pin`}>{t('acting.pin')}</label>
            <input
              id={`${id}-pin`}
              name="pin"
              type="password"
              inputMode="numeric"
              required
              pattern="[0-9]{6,12}"
              autoComplete="off"
            />
          </div>
          <div className="row">
            <Button theme="primary" onClick={() => form.current?.requestSubmit()}>
              {t('acting.go')}
            </Button>
            <Button onClick={() => answer(undefined)}>{t('common.cancel')}</Button>
          </div>
        </form>
      ) : null}
    </dialog>
  );
}

function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
