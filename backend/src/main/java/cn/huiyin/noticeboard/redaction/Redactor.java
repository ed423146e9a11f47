package cn.huiyin.noticeboard.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what must not stand on a noticeboard: persons, numbers, rooms.
 *
 * <p>It would rather mark too much than too little, since a person looks at each mark; what it does not find, the
 * drafter, the complainant and the director still read.
 */
public final class Redactor {

    private static final List<Finder> FINDERS = List.of(
            new ListedNames(),
            new ChineseNames(),
            EnglishNames.finder(),
            Phones.finder(),
            IdentityNumbers.finder(),
            BankCards.finder(),
            Plates.finder(),
            Addresses.finder(),
            Accounts.finder());

    private Redactor() {}

    /** The marks of a text in its order; no two overlap. */
    public static List<Mark> marks(String text, Known known) {
        var folded = Folded.of(text);
        var found = FINDERS.stream()
                .flatMap(finder -> finder.find(folded, known))
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
        return apart(found);
    }

    private static List<Mark> apart(List<Mark> found) {
        var kept = new ArrayList<Mark>();
        for (var mark : found) {
            var last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || mark.start() >= last.end()) {
                kept.add(mark);
            } else if (!last.contains(mark)) {
                overlap(kept, last, mark);
            }
        }
        return List.copyOf(kept);
    }

    /** A number is surer than a name, so the name gives way where the two overlap. */
    private static void overlap(List<Mark> kept, Mark last, Mark mark) {
        if (last.kind() == MarkKind.PERSON && last.start() < mark.start()) {
            kept.removeLast();
            if (mark.start() - last.start() > 1) {
                kept.add(new Mark(last.start(), mark.start(), last.kind(), last.suggestion()));
            }
            kept.add(mark);
        } else {
            kept.add(new Mark(last.end(), mark.end(), mark.kind(), mark.suggestion()));
        }
    }
}
