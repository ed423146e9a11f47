package cn.huiyin.noticeboard.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons among everyday words: the likeliest way of cutting the text into words and names.
 *
 * <p>Chinese writes no blanks, so 许多 is a word or the start of 许多福; which of them is told by the whole sentence
 * (Viterbi's search over the words and {@link NameGuesses} that start at each place).
 */
final class ChineseNames implements Finder {

    private static final double HARMLESS = -1;

    private record Step(int start, double likelihood, boolean name) {}

    @Override
    public Stream<Mark> find(Folded text, Known known) {
        if (!text.chinese()) {
            return Stream.empty();
        }
        var best = search(text, known);
        var marks = new ArrayList<Mark>();
        for (int end = text.text().length(); end > 0; ) {
            var step = best[end];
            if (step == null) {
                throw new IllegalStateException("no way to " + end);
            }
            if (step.name()) {
                var name = text.text().substring(step.start(), end);
                marks.add(new Mark(step.start(), end, MarkKind.PERSON, Suggestions.person(text, step.start(), name)));
            }
            end = step.start();
        }
        return marks.stream();
    }

    private static @Nullable Step[] search(Folded text, Known known) {
        var guesses = new NameGuesses(text);
        @Nullable Step[] best = new Step[text.text().length() + 1];
        Arrays.fill(best, null);
        best[0] = new Step(0, 0, false);
        for (int start = 0; start < text.text().length(); start++) {
            var here = best[start];
            if (here == null) {
                continue;
            }
            words(text, start, here.likelihood(), best);
            for (var word : known.harmless()) {
                if (text.text().startsWith(word, start)) {
                    offer(best, start + word.length(), new Step(start, here.likelihood() + HARMLESS, false));
                }
            }
            for (var guess : guesses.at(start)) {
                offer(best, guess.end(), new Step(start, here.likelihood() + guess.likelihood(), true));
            }
        }
        return best;
    }

    private static void words(Folded text, int start, double before, @Nullable Step[] best) {
        int longest = Math.min(text.text().length(), start + EverydayWords.LONGEST);
        for (int end = start + 1; end <= longest; end++) {
            var likelihood = EverydayWords.likelihood(text.text().substring(start, end));
            if (likelihood != null) {
                offer(best, end, new Step(start, before + likelihood, false));
            }
        }
    }

    private static void offer(@Nullable Step[] best, int end, Step step) {
        var known = best[end];
        if (known == null || known.likelihood() < step.likelihood()) {
            best[end] = step;
        }
    }
}
