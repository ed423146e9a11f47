package cn.huiyin.noticeboard.redaction;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts labels that a mark covers wholly, and marks that touch a label. */
final class RedactionTally {

    private static final class Count {
        private int labels;
        private int covered;
        private int marks;
        private int right;
    }

    private final Map<MarkKind, Count> counts = new EnumMap<>(MarkKind.class);
    private final StringBuilder slips = new StringBuilder();

    static RedactionTally of(List<LabelledDraft> drafts) {
        var tally = new RedactionTally();
        drafts.forEach(draft -> tally.add(draft, Redactor.marks(draft.text(), Known.NOTHING)));
        return tally;
    }

    private void add(LabelledDraft draft, List<Mark> marks) {
        for (var label : draft.labels()) {
            var count = counts.computeIfAbsent(label.kind(), kind -> new Count());
            count.labels++;
            if (marks.stream().anyMatch(label::coveredBy)) {
                count.covered++;
            } else {
                slip("missed", draft.text().substring(label.start(), label.end()), draft.text());
            }
        }
        for (var mark : marks) {
            var count = counts.computeIfAbsent(mark.kind(), kind -> new Count());
            count.marks++;
            if (draft.labels().stream().anyMatch(label -> label.touches(mark))) {
                count.right++;
            } else {
                slip("needless", draft.text().substring(mark.start(), mark.end()), draft.text());
            }
        }
    }

    private void slip(String what, String stretch, String text) {
        slips.append("  %s %s in: %s%n".formatted(what, stretch, text));
    }

    double recall() {
        return share(
                sum(true),
                counts.values().stream().mapToInt(count -> count.labels).sum());
    }

    double precision() {
        return share(
                sum(false),
                counts.values().stream().mapToInt(count -> count.marks).sum());
    }

    private int sum(boolean covered) {
        return counts.values().stream()
                .mapToInt(count -> covered ? count.covered : count.right)
                .sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    String table(String title) {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%s: recall %.3f, precision %.3f%n", title, recall(), precision()));
        counts.forEach((kind, count) -> table.append(String.format(
                Locale.ROOT,
                "  %-9s recall %3d/%3d = %.3f   precision %3d/%3d = %.3f%n",
                kind,
                count.covered,
                count.labels,
                share(count.covered, count.labels),
                count.right,
                count.marks,
                share(count.right, count.marks))));
        return table.append(slips).toString();
    }
}
