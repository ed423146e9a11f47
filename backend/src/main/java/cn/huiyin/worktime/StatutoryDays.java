package cn.huiyin.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days the law counts as working days: weekdays, less public holidays, plus worked weekends (调休).
 *
 * <p>Only the years listed are known; the government announces each year in the autumn before it.
 */
public record StatutoryDays(
        Set<DayOfWeek> weekdays, Set<Integer> years, Set<LocalDate> holidays, Set<LocalDate> worked) {

    /** A week without a working day is rejected, and so is a day both free and worked. */
    public StatutoryDays {
        weekdays = Set.copyOf(weekdays);
        years = Set.copyOf(years);
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs a working day in its week");
        }
        for (LocalDate date : worked) {
            if (holidays.contains(date)) {
                throw new IllegalArgumentException("both holiday and worked: " + date);
            }
        }
    }

    /** What kind of day a date is; of an unknown year only weekday and weekend are told. */
    public DayKind kind(LocalDate date) {
        boolean weekday = weekdays.contains(date.getDayOfWeek());
        if (holidays.contains(date)) {
            return DayKind.HOLIDAY;
        }
        if (worked.contains(date)) {
            return DayKind.SHIFTED;
        }
        if (!years.contains(date.getYear())) {
            return weekday ? DayKind.UNKNOWN_WEEKDAY : DayKind.UNKNOWN_WEEKEND;
        }
        return weekday ? DayKind.WORKING : DayKind.WEEKEND;
    }
}
