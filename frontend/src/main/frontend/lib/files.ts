import { chosenMembership } from './membership';

/**
 * The address of a file for a picture or a link. The browser follows these by itself, without our headers, so the address
 * names the membership under which the tab acts; the server checks it as it checks the header.
 */
export function fileAddress(path: string): string {
  const membership = chosenMembership();
  return membership ? `${path}?membership=${encodeURIComponent(membership)}` : path;
}
