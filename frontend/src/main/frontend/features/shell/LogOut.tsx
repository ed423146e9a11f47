import { csrfField } from 'Frontend/lib/csrf';
import { t } from 'Frontend/lib/i18n';

/** Logs out here and at the identity server; a plain form, so that the browser follows. */
export function LogOut() {
  const token = csrfField();
  return (
    <form method="post" action="/logout" onSubmit={() => sessionStorage.clear()}>
      {token ? <input type="hidden" name={token.name} value={token.value} /> : null}
      <button type="submit" className="choice">
        {t('nav.logOut')}
      </button>
    </form>
  );
}
