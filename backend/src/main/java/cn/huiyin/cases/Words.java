package cn.huiyin.cases;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks on what people write. */
final class Words {

    /** How much an act may say; longer things are papers. */
    static final int LONGEST = 4000;

    private Words() {}

    static boolean missing(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /** Why the words of a field will not do, or null. */
    static @Nullable Refusal wrong(String field, @Nullable String words) {
        if (missing(words)) {
            return new Refusal(field, "case.words.missing");
        }
        return tooLong(field, words);
    }

    /** Why words that may be left out will not do, or null. */
    static @Nullable Refusal tooLong(String field, @Nullable String words) {
        return words != null && words.length() > LONGEST ? new Refusal(field, "case.words.too-long", LONGEST) : null;
    }

    /** One text: a paragraph for each of those that say something. */
    static String paragraphs(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(words -> !missing(words))
                .map(words -> Objects.requireNonNull(words).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
