const place = 'huiyin.returnTo';

/** Goes to the log-in and comes back to the present screen. */
export function logIn(): void {
  sessionStorage.setItem(place, `${location.pathname}${location.search}`);
  location.assign('/oauth2/authorization/keycloak');
}

/** Where a person wanted to be before logging in; forgotten once asked. */
export function placeBeforeLogin(): string | undefined {
  const path = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  return path && path !== '/' && path.startsWith('/') && !path.startsWith('//') ? path : undefined;
}
