import { t, tKnown } from 'Frontend/lib/i18n';
import { spanOf, spanWords } from './span';

const code = /^[a-z][a-z0-9-]*$/;

/** The parts of a value that is a set. */
export function partsOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The rows of a value that is a table: what for, and the span. */
export function rowsOf(value: string): readonly (readonly [string, string])[] {
  return partsOf(value).map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? ''] as const);
}

/** Rows written as the server reads them. */
export function tableOf(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([key, span]) => `${key}=${span}`).join(', ');
}

/** A value as people read it: spans and choices in words, figures as they are; `names` for rows of the estate's own. */
export function wordsOf(value: string, names: Readonly<Record<string, string>> = {}): string {
  return partsOf(value)
    .map((part) => wordsOfPart(part, names))
    .join(t('choice.separator'));
}

function wordsOfPart(part: string, names: Readonly<Record<string, string>>): string {
  const [key = '', span] = part.split('=');
  if (span !== undefined) {
    return t('choice.row', { name: names[key] ?? tKnown('choice', key), value: wordsOfPart(span, names) });
  }
  const read = spanOf(part);
  if (read) return spanWords(read);
  return code.test(part) ? tKnown('choice', part) : part;
}
