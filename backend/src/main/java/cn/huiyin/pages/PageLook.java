package cn.huiyin.pages;

import java.util.Locale;

/**
 * In which language a page is shown, and where.
 *
 * @param path the address without the language
 */
public record PageLook(Locale locale, String path) {

    /** The address of the page in this language. */
    public String address() {
        return path + "?lang=" + locale.toLanguageTag();
    }

    /** The language as a page declares it. */
    public String language() {
        if (!locale.getLanguage().equals("zh")) {
            return "en";
        }
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-Hant" : "zh-Hans";
    }
}
