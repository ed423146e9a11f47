package cn.huiyin.noticeboard.redaction;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text in which each full-width character has become its plain form and each Traditional one its Simplified form;
 * every character keeps its place.
 *
 * @param text as long as the original
 */
record Folded(String text) {

    private static final Map<Character, Character> SIMPLIFIED = WordList.words("traditional.txt").stream()
            .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

    static Folded of(String original) {
        var folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            folded.append(fold(original.charAt(i)));
        }
        return new Folded(folded.toString());
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～' && c != '，' && c != '：' && c != '；' && c != '（' && c != '）') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\t' -> ' ';
            case '—', '–', '‐', '‑', '−', '﹣' -> '-';
            case '•', '・', '‧', '∙', '⋅', '･' -> '·';
            case '：' -> ':';
            default -> SIMPLIFIED.getOrDefault(c, c);
        };
    }

    boolean chinese() {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    boolean endsBefore(int at, String word) {
        return text.startsWith(word, at - word.length());
    }

    String before(int at, int length) {
        return text.substring(Math.max(0, at - length), at);
    }

    static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
