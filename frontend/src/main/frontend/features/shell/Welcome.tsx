import { Button } from '@vaadin/react-components/Button.js';
import { t } from 'Frontend/lib/i18n';
import { logIn } from 'Frontend/lib/login';
import { LanguageChoice } from './LanguageChoice';

const points = ['file', 'follow', 'board'] as const;

/** What somebody sees who is not logged in: what this is for, and the one way in. */
export function Welcome() {
  return (
    <main className="welcome">
      <div className="row end">
        <LanguageChoice />
      </div>
      <section className="hero stack">
        <img src="icon.svg" alt="" width="72" height="72" />
        <h1>{t('app.name')}</h1>
        <p className="lead">{t('welcome.line')}</p>
        <Button theme="primary large" onClick={logIn} autofocus>
          {t('welcome.logIn')}
        </Button>
        <p className="muted small">{t('welcome.join')}</p>
      </section>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>
            <strong>{t(`welcome.${point}`)}</strong>
            <span className="muted">{t(`welcome.${point}.text`)}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
