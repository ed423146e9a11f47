import en from '../../main/resources/vaadin-i18n/translations_en.properties?raw';
import zhTw from '../../main/resources/vaadin-i18n/translations_zh_TW.properties?raw';
import zhCn from '../../main/resources/vaadin-i18n/translations.properties?raw';

/** All texts of a language by key, as the server would give them. */
export const texts: Readonly<Record<'zh-CN' | 'en' | 'zh-TW', Readonly<Record<string, string>>>> = {
  'zh-CN': parsed(zhCn),
  en: parsed(en),
  'zh-TW': parsed(zhTw),
};

function parsed(properties: string): Record<string, string> {
  const entries = properties
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line): [string, string] => [
      line.slice(0, line.indexOf('=')).trim(),
      unescaped(line.slice(line.indexOf('=') + 1).trim()),
    ]);
  return Object.fromEntries(entries);
}

/** A sign written by its number, as properties files do where an editor would strip it. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
