package cn.huiyin.premises.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares a header with the words under which offices write a field. */
final class Synonyms {
    static final int EXACT = 1_000;
    private static final Pattern NOISE = Pattern.compile("[\\s_.:：*＊#/\\\\、-]+");
    private static final Pattern REMARK = Pattern.compile("[(（\\[【].*?[)）\\]】]");

    private Synonyms() {}

    /**
     * How well a header fits a field: {@link #EXACT} less the synonym's rank where they are equal, the synonym's length
     * where the header contains it, 0 where neither.
     */
    static int weight(String header, SheetField field) {
        String bare = bare(header);
        if (bare.isEmpty()) {
            return 0;
        }
        int best = 0;
        for (int rank = 0; rank < field.synonyms().size(); rank++) {
            String synonym = bare(field.synonyms().get(rank));
            int weight = weight(bare, synonym, rank);
            best = Math.max(best, weight);
        }
        return best;
    }

    private static int weight(String header, String synonym, int rank) {
        if (header.equals(synonym)) {
            return EXACT - rank;
        }
        return synonym.length() > 1 && contains(header, synonym) ? synonym.length() : 0;
    }

    /** A long sentence that happens to contain the word is no header. */
    private static boolean contains(String header, String synonym) {
        return header.contains(synonym) && header.length() <= synonym.length() * 2 + 4;
    }

    private static String bare(String text) {
        String narrow = CellText.narrow(CellText.clean(text));
        String kept = NOISE.matcher(REMARK.matcher(narrow).replaceAll("")).replaceAll("");
        return kept.toLowerCase(Locale.ROOT);
    }
}
