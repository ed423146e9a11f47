import type { ReactNode } from 'react';

/** Says that a list is empty and what one may do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="panel stack">
      <p className="muted">{text}</p>
      {children}
    </div>
  );
}
