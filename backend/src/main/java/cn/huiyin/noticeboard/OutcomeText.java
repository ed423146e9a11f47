package cn.huiyin.noticeboard;

import org.jspecify.annotations.Nullable;

/** Checks on the words that people write. */
final class OutcomeText {

    static final int LONGEST = 2000;
    static final int LONGEST_REASON = 500;

    private OutcomeText() {}

    /** Why the text will not do, or null. */
    static Ruling.@Nullable Refused wrong(String field, String words, int longest) {
        if (words.isBlank()) {
            return Ruling.Refused.of(field, "noticeboard.words.missing");
        }
        return words.length() > longest ? Ruling.Refused.of(field, "noticeboard.words.too-long", longest) : null;
    }
}
