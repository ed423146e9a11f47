package cn.huiyin.worktime;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What holds of each day, worked out once: a due time months away passes hundreds of days, and asks the same of each.
 *
 * <p>Days of far years are worked out each time, so that nobody fills the memory by asking for them.
 */
final class PerDay<T> {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int LONGEST_YEAR = 366;

    private final Function<LocalDate, T> work;
    private final AtomicReferenceArray<AtomicReferenceArray<T>> years = new AtomicReferenceArray<>(LAST - FIRST + 1);

    PerDay(Function<LocalDate, T> work) {
        this.work = work;
    }

    T get(LocalDate date) {
        int year = date.getYear() - FIRST;
        if (year < 0 || year > LAST - FIRST) {
            return work.apply(date);
        }
        AtomicReferenceArray<T> days = years.get(year);
        if (days == null) {
            years.compareAndSet(year, null, new AtomicReferenceArray<>(LONGEST_YEAR));
            days = years.get(year);
        }
        int day = date.getDayOfYear() - 1;
        T known = days.get(day);
        if (known == null) {
            known = work.apply(date);
            days.set(day, known);
        }
        return known;
    }
}
