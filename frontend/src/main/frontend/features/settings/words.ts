import { t } from 'Frontend/lib/i18n';

/** The parts of a value that is a set. */
export function partsOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A value as people read it: choices by their names, figures as they are. */
export function wordsOf({ choices }: { readonly choices: readonly string[] }, value: string): string {
  return choices.length === 0
    ? value
    : partsOf(value)
        .map((part) => (choices.includes(part) ? t(`choice.${part}`) : part))
        .join(t('choice.separator'));
}
