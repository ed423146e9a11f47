package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a solution rests on and whom it serves; read by staff only.
 *
 * @param findings the findings that it rests on
 * @param complainant what it means for the complainant
 * @param estate what it means for the estate and its other occupants
 */
public record Grounds(
        @Nullable String findings,
        @Nullable String complainant,
        @Nullable String estate) {

    public static final Grounds NONE = new Grounds(null, null, null);

    /** Why they will not do where they are asked for, or null. */
    @Nullable
    Refusal wrong(boolean asked) {
        Refusal wrong = wrong("findings", findings, asked);
        if (wrong == null) {
            wrong = wrong("complainantInterest", complainant, asked);
        }
        return wrong == null ? wrong("estateInterest", estate, asked) : wrong;
    }

    private static @Nullable Refusal wrong(String field, @Nullable String words, boolean asked) {
        return asked && Words.missing(words)
                ? new Refusal(field, "case.offer.grounds-missing")
                : Words.tooLong(field, words);
    }

    boolean given() {
        return !(Words.missing(findings) && Words.missing(complainant) && Words.missing(estate));
    }

    /** One text: a paragraph for each that was said. */
    String text() {
        return Words.paragraphs(findings, complainant, estate);
    }
}
