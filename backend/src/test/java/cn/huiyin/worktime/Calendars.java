package cn.huiyin.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calendars for tests: China's holidays as announced, written down a second time by hand. */
final class Calendars {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Calendars() {}

    static WorkCalendar china() {
        return new WorkCalendar(SHANGHAI, desk(), statutory());
    }

    static DeskHours desk() {
        Map<DayOfWeek, List<Shift>> weekly = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, List.of(Shift.parse("08:30-12:00"), Shift.parse("13:30-18:00")));
        }
        return new DeskHours(weekly, List.of(Shift.parse("09:00-17:00")), Map.of());
    }

    static StatutoryDays statutory() {
        Set<LocalDate> holidays = new HashSet<>();
        days(holidays, "2025-10-01", 8);
        days(holidays, "2026-01-01", 3);
        days(holidays, "2026-02-15", 9);
        Set<LocalDate> worked = Set.of(
                LocalDate.parse("2025-09-28"),
                LocalDate.parse("2025-10-11"),
                LocalDate.parse("2026-01-04"),
                LocalDate.parse("2026-02-14"),
                LocalDate.parse("2026-02-28"));
        return new StatutoryDays(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Set.of(2024, 2025, 2026),
                holidays,
                worked);
    }

    private static void days(Set<LocalDate> into, String from, int count) {
        LocalDate first = LocalDate.parse(from);
        first.datesUntil(first.plusDays(count)).forEach(into::add);
    }
}
