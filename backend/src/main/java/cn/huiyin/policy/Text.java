package cn.huiyin.policy;

import java.util.Locale;
import java.util.Objects;

/** A text in the three languages of the product; none may be missing or blank. */
public record Text(String zh, String zhHant, String en) {

    public Text {
        present(zh, "zh");
        present(zhHant, "zhHant");
        present(en, "en");
    }

    private static void present(String text, String language) {
        if (Objects.requireNonNull(text, () -> language + " is missing").isBlank()) {
            throw new IllegalArgumentException(language + " is missing");
        }
    }

    /** The text in a caller's language: English, Traditional Chinese, and Simplified Chinese for all others. */
    public String in(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return en;
        }
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getCountry().equals("TW")
                || locale.getCountry().equals("HK");
        return traditional ? zhHant : zh;
    }
}
