package cn.huiyin.premises.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the Chinese numbers up to ninety-nine, as they are painted on buildings. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern FORM = Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]");

    private ChineseNumber() {}

    static Optional<String> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return Optional.of(String.valueOf(DIGITS.indexOf(text)));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return Optional.of(String.valueOf(tens * 10 + ones));
    }
}
