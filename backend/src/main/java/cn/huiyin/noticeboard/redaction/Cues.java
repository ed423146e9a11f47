package cn.huiyin.noticeboard.redaction;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What stands before, after or at the end of a name and speaks for it. */
final class Cues {

    private static final Map<String, Set<String>> BEFORE = WordList.sections("cues.txt");
    private static final Map<String, Set<String>> AFTER = WordList.sections("after-names.txt");
    private static final Map<String, Set<String>> TITLES = WordList.sections("titles.txt");
    private static final String BOUNDARY = "，。；：:、！？“”‘’「」《》（）(),.;!?\"'\n ";

    private Cues() {}

    /** Points for a name that starts at {@code start} and ends before {@code end}. */
    static double points(Folded text, int start, int end) {
        double before = before(text, start);
        double after = after(text, end);
        return before + after + (before > 0 && after >= 3 ? 2 : 0);
    }

    private static double before(Folded text, int start) {
        if (start == 0) {
            return 1.5;
        }
        int at = start;
        while (at > 0 && (text.text().charAt(at - 1) == ':' || text.text().charAt(at - 1) == ' ')) {
            at--;
        }
        if (role(text, at) != Role.NONE) {
            return 7;
        }
        if (at == start && anyBefore(text, at, BEFORE.get("weak"))) {
            return 2;
        }
        return BOUNDARY.indexOf(text.text().charAt(start - 1)) >= 0 ? 1.5 : 0;
    }

    private static double after(Folded text, int end) {
        if (end == text.text().length()) {
            return 1.5;
        }
        if (anyAt(text, end, AFTER.get("strong")) != null) {
            return 4;
        }
        return anyAt(text, end, AFTER.get("weak")) != null ? 1.5 : 0;
    }

    /** Whether the words straight before tell what someone is. */
    static Role role(Folded text, int start) {
        if (anyBefore(text, start, BEFORE.get("staff"))) {
            return Role.STAFF;
        }
        if (anyBefore(text, start, BEFORE.get("resident"))) {
            return Role.RESIDENT;
        }
        return anyBefore(text, start, BEFORE.get("named")) ? Role.NAMED : Role.NONE;
    }

    /** The longest title that stands at {@code at}, or "" where none does. */
    static String title(Folded text, int at, boolean afterSurname) {
        var longest = "";
        for (var section : TITLES.entrySet()) {
            var found = anyAt(text, at, section.getValue());
            if (found != null
                    && found.length() > longest.length()
                    && (afterSurname || !section.getKey().startsWith("alone"))) {
                longest = found;
            }
        }
        return longest;
    }

    static boolean staffTitle(String title) {
        return TITLES.getOrDefault("staff", Set.of()).contains(title)
                || TITLES.getOrDefault("alone-staff", Set.of()).contains(title);
    }

    private static boolean anyBefore(Folded text, int at, @org.jspecify.annotations.Nullable Collection<String> words) {
        return words != null && words.stream().anyMatch(word -> text.endsBefore(at, word));
    }

    private static @org.jspecify.annotations.Nullable String anyAt(
            Folded text, int at, @org.jspecify.annotations.Nullable Collection<String> words) {
        return words == null
                ? null
                : words.stream()
                        .filter(word -> text.text().startsWith(word, at))
                        .max(java.util.Comparator.comparingInt(String::length))
                        .orElse(null);
    }

    /** What the words before a name say about its bearer. */
    enum Role {
        NONE,
        NAMED,
        RESIDENT,
        STAFF
    }
}
