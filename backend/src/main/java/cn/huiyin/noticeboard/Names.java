package cn.huiyin.noticeboard;

import cn.huiyin.policy.Text;
import java.util.Locale;

/** A name in three languages, read in one of them. */
public final class Names {

    private Names() {}

    static String of(Text name, Locale locale) {
        return of(name.zh(), name.zhHant(), name.en(), locale);
    }

    /** The name in the language of the locale; English where it is not Chinese. */
    public static String of(String zh, String zhHant, String en, Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return en;
        }
        return locale.getCountry().equals("TW")
                        || locale.getCountry().equals("HK")
                        || locale.getScript().equals("Hant")
                ? zhHant
                : zh;
    }
}
