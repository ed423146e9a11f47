const place = 'huiyin.membership';

/** The membership under which this tab acts; kept in the tab, never in the server's session. */
export function chosenMembership(): string | undefined {
  return sessionStorage.getItem(place) ?? undefined;
}

/** Chooses under which membership this tab acts from now on. */
export function chooseMembership(id: string): void {
  sessionStorage.setItem(place, id);
}
