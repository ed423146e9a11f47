package cn.huiyin.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What begins on a day of an estate's calendar, as the event catalogue names it. */
enum Period {
    DAY("day.begun", day -> true),
    WEEK("week.begun", day -> day.getDayOfWeek() == DayOfWeek.MONDAY),
    HALF_MONTH("half-month.begun", day -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 16),
    MONTH("month.begun", day -> day.getDayOfMonth() == 1),
    QUARTER("quarter.begun", day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1),
    HALF_YEAR("half-year.begun", day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 6 == 1),
    YEAR("year.begun", day -> day.getDayOfYear() == 1);

    private final String event;

    @SuppressWarnings("ImmutableEnumChecker") // the predicates keep nothing
    private final Predicate<LocalDate> first;

    Period(String event, Predicate<LocalDate> first) {
        this.event = event;
        this.first = first;
    }

    String event() {
        return event;
    }

    /** All that begin on the day. */
    static List<Period> beginning(LocalDate day) {
        return Arrays.stream(values()).filter(period -> period.first.test(day)).toList();
    }
}
