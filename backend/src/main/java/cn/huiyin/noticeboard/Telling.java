package cn.huiyin.noticeboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How exactly a case may be told: by its building or the estate alone, by its month, or not at all.
 *
 * @param told false where the case is only counted
 * @param building the building's code where it may be named; null: the estate alone
 * @param month the first day of the month in which it was received, or of its quarter
 * @param quarter whether the quarter alone is told
 */
record Telling(boolean told, @Nullable String building, LocalDate month, boolean quarter) {

    /**
     * The category as far as the noticeboard is concerned.
     *
     * @param sensitive words of the setting {@code neverPosted} that it falls under
     */
    record Subject(String code, String board, String field, Set<String> sensitive) {}

    static Telling of(ClosedCase matter, Subject subject, BoardRules rules) {
        boolean named = subject.board().equals("yes") && matter.homes() >= rules.buildingFrom();
        return new Telling(
                told(subject, rules),
                named ? matter.building() : null,
                month(matter.receivedAt(), rules),
                rules.byQuarter());
    }

    /** Neighbours' matters are counted whatever the category's own rule says. */
    private static boolean told(Subject subject, BoardRules rules) {
        boolean open = subject.board().equals("yes") || subject.board().equals("estate");
        return open && !subject.field().equals("neighbour") && Collections.disjoint(subject.sensitive(), rules.never());
    }

    private static LocalDate month(Instant at, BoardRules rules) {
        LocalDate first = LocalDate.ofInstant(at, rules.zone()).withDayOfMonth(1);
        return rules.byQuarter() ? first.with(IsoFields.DAY_OF_QUARTER, 1) : first;
    }
}
