package cn.huiyin.visits;

import org.jspecify.annotations.Nullable;

/** Bounds of the texts that people write about visits. */
final class VisitText {

    /** How many characters a note may have. */
    static final int LONGEST = 2000;

    private VisitText() {}

    /** The text without space around it; null where there is none. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it is longer than fits. */
    static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }
}
