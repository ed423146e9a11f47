package cn.huiyin.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the desk is open: shifts of the week, of public holidays, and of single dates, which go before both.
 *
 * @param onHolidays shifts on statutory holidays; null where the desk keeps the hours of the weekday
 */
public record DeskHours(
        Map<DayOfWeek, List<Shift>> weekly, @Nullable List<Shift> onHolidays, Map<LocalDate, List<Shift>> exceptions) {

    /** Desk hours without any working time in the week are rejected, as are shifts that overlap. */
    public DeskHours {
        weekly = Map.copyOf(weekly);
        exceptions = Map.copyOf(exceptions);
        onHolidays = onHolidays == null ? null : List.copyOf(onHolidays);
        if (weekly.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a calendar needs working time in its week");
        }
        weekly.values().forEach(DeskHours::inOrder);
        exceptions.values().forEach(DeskHours::inOrder);
        if (onHolidays != null) {
            inOrder(onHolidays);
        }
    }

    List<Shift> on(LocalDate date, boolean holiday) {
        List<Shift> exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        if (holiday && onHolidays != null) {
            return onHolidays;
        }
        return weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static void inOrder(List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (!shifts.get(i - 1).precedes(shifts.get(i))) {
                throw new IllegalArgumentException("shifts overlap or are out of order: " + shifts);
            }
        }
    }
}
