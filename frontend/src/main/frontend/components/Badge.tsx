import type { ReactNode } from 'react';

export type Tone = 'ok' | 'warn' | 'bad' | 'plain';

/** A word about a state; the colour only repeats what the word says. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>;
}
