import type { ReactNode } from 'react';

/** Says that a list is empty and what one may do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M4 13l2.5-8h11L20 13v6H4zM4 13h5l1.5 2.5h3L15 13h5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <p className="muted">{text}</p>
      {children}
    </div>
  );
}
