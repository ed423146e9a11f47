import { Button } from '@vaadin/react-components/Button.js';
import { t } from 'Frontend/lib/i18n';
import { logIn } from 'Frontend/lib/login';
import { LanguageChoice } from './LanguageChoice';

/** What somebody sees who is not logged in. */
export function Welcome() {
  return (
    <main className="page narrow stack welcome">
      <h1>{t('app.name')}</h1>
      <p className="lead">{t('welcome.line')}</p>
      <p className="muted">{t('welcome.join')}</p>
      <div className="row">
        <Button theme="primary large" onClick={logIn} autofocus>
          {t('welcome.logIn')}
        </Button>
        <LanguageChoice />
      </div>
    </main>
  );
}
