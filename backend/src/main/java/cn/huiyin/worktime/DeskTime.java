package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.Close;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Time as the desk counts it: only while it is open. */
record DeskTime(LocalDays days, DeskHours desk, StatutoryDays statutory) {

    /** Longest search for working time, in days; only exceptions of many years could exhaust it. */
    private static final int HORIZON = 36_525;

    Reckoning after(Instant start, Duration length) {
        List<Step> steps = new ArrayList<>();
        if (length.isZero()) {
            return new Reckoning.Exact(start, steps);
        }
        Duration left = length;
        LocalDate date = days.dayOf(start);
        for (int i = 0; i < HORIZON; i++, date = date.plusDays(1)) {
            for (Shift shift : shifts(date)) {
                Instant from = later(start, days.at(date, shift.from()));
                Instant to = days.end(date, shift);
                if (!from.isBefore(to)) {
                    continue;
                }
                Duration open = Duration.between(from, to);
                if (left.compareTo(open) <= 0) {
                    Instant end = from.plus(left);
                    steps.add(new Step(Step.Kind.DESK_HOURS, date, from, end));
                    return new Reckoning.Exact(end, steps);
                }
                steps.add(new Step(Step.Kind.DESK_HOURS, date, from, to));
                left = left.minus(open);
            }
        }
        throw new ArithmeticException("no desk hours within a century of " + start);
    }

    Duration between(Instant start, Instant end) {
        Duration open = Duration.ZERO;
        LocalDate last = days.dayOf(end);
        for (LocalDate date = days.dayOf(start); !date.isAfter(last); date = date.plusDays(1)) {
            for (Shift shift : shifts(date)) {
                Instant from = later(start, days.at(date, shift.from()));
                Instant to = days.end(date, shift);
                Instant until = end.isBefore(to) ? end : to;
                if (from.isBefore(until)) {
                    open = open.plus(Duration.between(from, until));
                }
            }
        }
        return open;
    }

    boolean open(Instant instant) {
        return next(instant).equals(instant);
    }

    Instant next(Instant instant) {
        LocalDate date = days.dayOf(instant);
        for (int i = 0; i < HORIZON; i++, date = date.plusDays(1)) {
            for (Shift shift : shifts(date)) {
                Instant from = later(instant, days.at(date, shift.from()));
                if (from.isBefore(days.end(date, shift))) {
                    return from;
                }
            }
        }
        throw new ArithmeticException("no desk hours within a century of " + instant);
    }

    Instant close(LocalDate date, Close close) {
        List<Shift> shifts = shifts(date);
        return close == Close.MIDNIGHT || shifts.isEmpty()
                ? days.end(date)
                : days.end(date, shifts.get(shifts.size() - 1));
    }

    private List<Shift> shifts(LocalDate date) {
        return desk.on(date, statutory.holidays().contains(date));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
