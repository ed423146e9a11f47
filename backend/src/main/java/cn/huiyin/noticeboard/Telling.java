package cn.huiyin.noticeboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How exactly a case may be told: by its building or the estate alone, by its month, or not at all.
 *
 * @param told false where the case is only counted
 * @param building the building's code where it may be named; null: the estate alone
 * @param month the first day of the month in which it was received
 */
record Telling(boolean told, @Nullable String building, LocalDate month) {

    /** What the setting {@code neverPosted} names, as categories; subcategories go with them. */
    private static final Map<String, Set<String>> NEVER = Map.of(
            "theft", Set.of("order.theft"),
            "injury", Set.of("order.theft"),
            "conduct", Set.of("service.attitude", "service.favour", "service.fakevisit"),
            "arrears", Set.of("fee.property"),
            "health", Set.of("booking.care"));

    /** The category as far as the noticeboard is concerned. */
    record Subject(String code, String board, String field) {}

    static Telling of(ClosedCase matter, Subject subject, BoardRules rules) {
        boolean named = subject.board().equals("yes") && matter.homes() >= rules.buildingFrom();
        return new Telling(
                told(subject, rules), named ? matter.building() : null, month(matter.receivedAt(), rules.zone()));
    }

    /** Neighbours' matters are counted whatever the category's own rule says. */
    private static boolean told(Subject subject, BoardRules rules) {
        boolean open = subject.board().equals("yes") || subject.board().equals("estate");
        return open
                && !subject.field().equals("neighbour")
                && !untold(rules.never()).contains(subject.code());
    }

    /** The categories which the setting keeps off the board. */
    static Set<String> untold(Set<String> never) {
        return never.stream()
                .flatMap(word -> NEVER.getOrDefault(word, Set.of()).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static LocalDate month(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).withDayOfMonth(1);
    }
}
