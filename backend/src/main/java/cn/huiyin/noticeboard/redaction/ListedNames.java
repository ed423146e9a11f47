package cn.huiyin.noticeboard.redaction;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in the estate's own lists, wherever they stand, also with a blank between their characters. */
final class ListedNames implements Finder {

    @Override
    public Stream<Mark> find(Folded text, Known known) {
        return known.persons().stream()
                .filter(name -> name.strip().length() > 1)
                .filter(name -> mayHold(text, Folded.of(name.strip()).text().charAt(0)))
                .flatMap(name -> pattern(Folded.of(name.strip()).text())
                        .matcher(text.text())
                        .results())
                .map(match -> new Mark(
                        match.start(),
                        match.end(),
                        MarkKind.PERSON,
                        Suggestions.person(text, match.start(), match.group())));
    }

    /** Spares the search for most of an estate's thousand names. */
    private static boolean mayHold(Folded text, char first) {
        return !Folded.han(first) || text.text().indexOf(first) >= 0;
    }

    private static Pattern pattern(String name) {
        if (name.chars().allMatch(c -> Folded.han((char) c))) {
            return Pattern.compile(String.join(" ?", name.split("")));
        }
        return Pattern.compile("(?<![A-Za-z])" + Pattern.quote(name) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
    }
}
