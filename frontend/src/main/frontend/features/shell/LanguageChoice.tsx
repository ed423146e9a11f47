import { chooseLanguage, currentLanguage, type Language, languages, t } from 'Frontend/lib/i18n';

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  en: 'English',
  'zh-TW': '繁體中文',
};

/** Each language is named in itself, so that its readers find it. */
export function LanguageChoice() {
  return (
    <select
      className="choice"
      aria-label={t('nav.language')}
      value={currentLanguage()}
      onChange={(event) => void chooseLanguage(event.target.value as Language)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </select>
  );
}
