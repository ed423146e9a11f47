import { Notification } from '@vaadin/react-components/Notification.js';

/** Tells briefly that something was done. */
export function toast(text: string): void {
  Notification.show(text, { position: 'bottom-center', duration: 4000, theme: 'success' });
}
