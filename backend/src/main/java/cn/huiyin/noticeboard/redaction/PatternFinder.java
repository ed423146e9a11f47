package cn.huiyin.noticeboard.redaction;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks what a pattern matches: its group 1 where it has one, else the whole.
 *
 * @param fits a second look at a match that the pattern alone cannot judge
 */
record PatternFinder(MarkKind kind, List<Pattern> patterns, BiPredicate<Folded, MatchResult> fits) implements Finder {

    static PatternFinder of(MarkKind kind, String... patterns) {
        return new PatternFinder(kind, Stream.of(patterns).map(Pattern::compile).toList(), (text, match) -> true);
    }

    PatternFinder where(BiPredicate<Folded, MatchResult> condition) {
        return new PatternFinder(kind, patterns, condition);
    }

    @Override
    public Stream<Mark> find(Folded text, Known known) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text.text()).results())
                .filter(match -> fits.test(text, match))
                .map(match -> mark(text, match));
    }

    private Mark mark(Folded text, MatchResult match) {
        int group = match.groupCount() > 0 && match.start(1) >= 0 ? 1 : 0;
        var words = Suggestions.of(kind, text, match.start(group), match.group(group));
        return new Mark(match.start(group), match.end(group), kind, words);
    }
}
