/** The header that a session needs for anything but reading, from the meta tags that the server puts into the page. */
export function csrfHeader(): Record<string, string> {
  const token = content('_csrf');
  const name = content('_csrf_header');
  return token && name ? { [name]: token } : {};
}

/** Name and value of the form field that logs out by a plain form. */
export function csrfField(): { name: string; value: string } | undefined {
  const value = content('_csrf');
  return value ? { name: content('_csrf_parameter') ?? '_csrf', value } : undefined;
}

function content(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? undefined;
}
