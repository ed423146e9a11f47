package cn.huiyin.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Dates and hours that an estate sets for itself. Desk hours go both ways; working days may be added and never dropped.
 *
 * @param calendar id of the calendar to take anew, with years that were announced since; null to keep the one there is
 * @param weekly shifts by day of the week, such as {@code mon}; null to keep them
 * @param exceptions shifts of single dates; none for a day on which the desk stays closed
 * @param cleared dates whose exception is lifted
 * @param worked days that are worked although they would be free
 */
public record CalendarChange(
        @Nullable String calendar,
        @Nullable Map<String, List<String>> weekly,
        Map<LocalDate, List<String>> exceptions,
        Set<LocalDate> cleared,
        Set<LocalDate> worked) {

    public CalendarChange {
        weekly = weekly == null ? null : Map.copyOf(weekly);
        exceptions = Map.copyOf(exceptions);
        cleared = Set.copyOf(cleared);
        worked = Set.copyOf(worked);
    }

    /**
     * The calendar with these changes. What the estate had set for itself stays.
     *
     * @param base the calendar to start from: that of the library where it is taken anew
     * @param former the one there was
     */
    CalendarData apply(CalendarData base, CalendarData former) {
        Map<LocalDate, List<String>> dates = new LinkedHashMap<>(base.desk().exceptions());
        dates.putAll(former.desk().exceptions());
        cleared.forEach(dates::remove);
        dates.putAll(exceptions);
        Map<String, List<String>> week = new LinkedHashMap<>(former.desk().weekly());
        if (weekly != null) {
            week.putAll(weekly);
        }
        Map<Integer, CalendarData.Year> years =
                new LinkedHashMap<>(former.statutory().years());
        years.putAll(base.statutory().years());
        Set<LocalDate> alsoWorked = new TreeSet<>(former.statutory().alsoWorked());
        alsoWorked.addAll(worked);
        return new CalendarData(
                base.id(),
                base.name(),
                new CalendarData.Statutory(base.statutory().weekdays(), years, List.copyOf(alsoWorked)),
                new CalendarData.Desk(week, former.desk().holidays(), dates));
    }
}
