package cn.huiyin.noticeboard.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that could start at a place of a text, each with the logarithm of its likelihood.
 *
 * <p>The figures weigh a name against the everyday words which the same characters could be; they were set by hand
 * on drafts that the tests keep apart from those on which they are measured.
 */
final class NameGuesses {

    /** A stretch that could be a name. */
    record Guess(int start, int end, double likelihood) {}

    private static final double NAME_OF_THREE = Math.log(1 / 25.0);
    private static final double NAME_OF_TWO = Math.log(1 / 60.0);
    private static final double TITLED = -2;
    private static final double WORD_BEFORE_TITLE = -8;
    private static final double BY_NAME_OR_AGE = -4.5;
    private static final double SELDOM = Math.log(0.001);
    /** What is a word, or a character that is hardly ever a surname, is a name only with a title or after a role. */
    private static final double WORD_RATHER = -4;

    private final Folded text;

    NameGuesses(Folded text) {
        this.text = text;
    }

    List<Guess> at(int start) {
        var guesses = new ArrayList<Guess>();
        surnames(start, guesses);
        familiar(start, guesses);
        dotted(start, guesses);
        return guesses;
    }

    private void surnames(int start, List<Guess> guesses) {
        for (int length = 1; length <= 2 && start + length <= text.text().length(); length++) {
            double surname = NameParts.surname(text.text().substring(start, start + length));
            if (surname > NameParts.NEVER) {
                double penalty = endsWord(start) ? -3 : 0;
                bare(start, start + length, surname + penalty + (surname < SELDOM ? WORD_RATHER : 0), guesses);
                titled(start, start + length, surname + penalty, guesses);
            }
        }
    }

    private void bare(int start, int given, double surname, List<Guess> guesses) {
        double one = given(given);
        add(start, given + 1, NAME_OF_TWO + surname + one, guesses);
        add(start, given + 2, NAME_OF_THREE + surname + one + given(given + 1), guesses);
        if (text.text().startsWith("某", given)) {
            add(start, text.text().startsWith("某某", given) ? given + 2 : given + 1, surname - 1, guesses);
        }
    }

    private void titled(int start, int given, double surname, List<Guess> guesses) {
        double likelihood = TITLED + surname;
        for (int length = 0; length <= 2; length++) {
            if (length > 0) {
                likelihood += given(given + length - 1);
            }
            int end = given + length;
            if (likelihood <= NameParts.NEVER || end > text.text().length()) {
                return;
            }
            var title = Cues.title(text, end, length == 0);
            if (!title.isEmpty() && !placeFollows(end + title.length())) {
                boolean word = EverydayWords.contains(text.text().substring(start, end)) && length > 0;
                double rank = Cues.staffTitle(title) || title.length() == 1 ? -3 : 0;
                guesses.add(new Guess(start, end + title.length(), likelihood + rank + (word ? WORD_BEFORE_TITLE : 0)));
            }
        }
    }

    /** Old Wang, little Li, A Qiang. */
    private void familiar(int start, List<Guess> guesses) {
        if (start + 2 > text.text().length()) {
            return;
        }
        char next = text.text().charAt(start + 1);
        switch (text.text().charAt(start)) {
            case '老', '小' -> add(start, start + 2, BY_NAME_OR_AGE + NameParts.surname(String.valueOf(next)), guesses);
            case '阿' -> add(start, start + 2, BY_NAME_OR_AGE + NameParts.given(next), guesses);
            default -> {}
        }
    }

    /** Names of other peoples, their parts joined by a dot. */
    private void dotted(int start, List<Guess> guesses) {
        int dot = han(start);
        if (dot - start >= 1 && dot - start <= 5 && text.text().startsWith("·", dot) && han(dot + 1) - dot > 1) {
            guesses.add(new Guess(start, Math.min(han(dot + 1), dot + 4), TITLED * (dot - start)));
        }
    }

    private int han(int from) {
        int at = from;
        while (at < text.text().length() && Folded.han(text.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private void add(int start, int end, double likelihood, List<Guess> guesses) {
        if (likelihood > NameParts.NEVER && end <= text.text().length()) {
            boolean word = EverydayWords.contains(text.text().substring(start, end));
            guesses.add(
                    new Guess(start, end, likelihood + Cues.points(text, start, end) + (word ? WORD_RATHER / 2 : 0)));
        }
    }

    private double given(int at) {
        return at < text.text().length() ? NameParts.given(text.text().charAt(at)) : NameParts.NEVER;
    }

    private boolean endsWord(int start) {
        return start > 0
                && start < text.text().length()
                && EverydayWords.contains(text.text().substring(start - 1, start + 1));
    }

    private boolean placeFollows(int at) {
        return at < text.text().length() && "桥路街巷庙寺塔".indexOf(text.text().charAt(at)) >= 0;
    }
}
