package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.Close;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Time as the desk counts it: only while it is open. */
final class DeskTime {

    /** Longest search for working time, in days; only exceptions of many years could exhaust it. */
    private static final int HORIZON = 36_525;

    private final LocalDays days;
    private final DeskHours desk;
    private final StatutoryDays statutory;
    private final PerDay<List<Open>> open;

    DeskTime(LocalDays days, DeskHours desk, StatutoryDays statutory) {
        this.days = days;
        this.desk = desk;
        this.statutory = statutory;
        this.open = new PerDay<>(this::openOn);
    }

    Reckoning after(Instant start, Duration length) {
        List<Step> steps = new ArrayList<>();
        if (length.isZero()) {
            return new Reckoning.Exact(start, steps);
        }
        long left = length.toNanos();
        LocalDate date = days.dayOf(start);
        for (int i = 0; i < HORIZON; i++, date = date.plusDays(1)) {
            for (Open whole : open.get(date)) {
                if (!start.isBefore(whole.to())) {
                    continue;
                }
                Open rest = i > 1 ? whole : whole.after(start);
                if (left <= rest.nanos()) {
                    Instant end = rest.from().plusNanos(left);
                    steps.add(new Step(Step.Kind.DESK_HOURS, date, rest.from(), end));
                    return new Reckoning.Exact(end, steps);
                }
                steps.add(rest.step());
                left -= rest.nanos();
            }
        }
        throw new ArithmeticException("no desk hours within a century of " + start);
    }

    Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = days.dayOf(end);
        for (LocalDate date = days.dayOf(start); !date.isAfter(last); date = date.plusDays(1)) {
            for (Open whole : open.get(date)) {
                Instant from = later(start, whole.from());
                Instant until = end.isBefore(whole.to()) ? end : whole.to();
                if (from.isBefore(until)) {
                    sum = sum.plus(Duration.between(from, until));
                }
            }
        }
        return sum;
    }

    boolean open(Instant instant) {
        return next(instant).equals(instant);
    }

    Instant next(Instant instant) {
        LocalDate date = days.dayOf(instant);
        for (int i = 0; i < HORIZON; i++, date = date.plusDays(1)) {
            for (Open whole : open.get(date)) {
                Instant from = later(instant, whole.from());
                if (from.isBefore(whole.to())) {
                    return from;
                }
            }
        }
        throw new ArithmeticException("no desk hours within a century of " + instant);
    }

    Instant close(LocalDate date, Close close) {
        if (close == Close.MIDNIGHT) {
            return days.end(date);
        }
        List<Shift> shifts = shifts(date);
        return shifts.isEmpty() ? days.end(date) : days.end(date, shifts.getLast());
    }

    /** Shifts that the clocks skip over are left out. */
    private List<Open> openOn(LocalDate date) {
        return shifts(date).stream()
                .map(shift -> Open.on(date, days.at(date, shift.from()), days.end(date, shift)))
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    private List<Shift> shifts(LocalDate date) {
        return desk.on(date, statutory.holidays().contains(date));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
