import { i18n } from '@vaadin/hilla-react-i18n';
import { useSyncExternalStore } from 'react';

/** Languages of the product; the first is the default. */
export const languages = ['zh-CN', 'en', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** Loads all texts in the language chosen before, else in the browser's. */
export async function startTexts(): Promise<void> {
  const language = nearest(rememberedLanguage() ?? navigator.language);
  await i18n.configure({ language });
  document.documentElement.lang = language;
}

/** Changes the language and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await i18n.setLanguage(language);
  document.documentElement.lang = language;
}

/** The language in which the screens are now. */
export function currentLanguage(): Language {
  return nearest(i18n.language.value ?? navigator.language);
}

/** The language, kept up to date. */
export function useLanguage(): Language {
  return useSyncExternalStore((changed) => i18n.language.subscribe(() => changed()), currentLanguage);
}

/** A text by its key; all texts of a language are loaded at the start, so keys may be composed. */
export function t(key: string, values?: Record<string, string | number | undefined>): string {
  return i18n.translate(key as Parameters<typeof i18n.translate>[0], values);
}

/** A text whose key comes from the server; the name itself where this screen has no word for it yet. */
export function tKnown(beginning: string, name: string): string {
  const text = t(`${beginning}.${name}`);
  return text.startsWith('!') ? name : text;
}

/** What `setLanguage` wrote into its cookie at an earlier visit. */
function rememberedLanguage(): string | undefined {
  const cookie = /(?:^|; )vaadinLanguageSettings=([^;]+)/.exec(document.cookie)?.[1];
  return cookie ? /"language":"([\w-]+)"/.exec(decodeURIComponent(cookie))?.[1] : undefined;
}

function nearest(tag: string): Language {
  if (/^zh-(tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
