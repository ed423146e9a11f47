package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.CalendarDays;
import cn.huiyin.worktime.Span.Close;
import cn.huiyin.worktime.Span.Elapsed;
import cn.huiyin.worktime.Span.Months;
import cn.huiyin.worktime.Span.NextDay;
import cn.huiyin.worktime.Span.SameDay;
import cn.huiyin.worktime.Span.WorkingDays;
import cn.huiyin.worktime.Span.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An estate's calendar turns spans into times and times into spans.
 *
 * <p>{@link #after} and {@link #between} are inverse: {@code between(start, after(start, span).at(), measure)} is the span
 * again, save for days that a zone skipped.
 */
public final class WorkCalendar {

    private final LocalDays days;
    private final PerDay<Day> known;
    private final DeskTime deskTime;
    private final WorkingDayCount workingDays;

    /** Neither part can be without working time: each refuses that by itself. */
    public WorkCalendar(ZoneId zone, DeskHours desk, StatutoryDays statutory) {
        this.days = new LocalDays(zone);
        this.known = new PerDay<>(date -> day(date, statutory.kind(date)));
        this.deskTime = new DeskTime(days, desk, statutory);
        this.workingDays = new WorkingDayCount(days, known, deskTime);
    }

    public ZoneId zone() {
        return days.zone();
    }

    /** When a span that begins at {@code start} is over. */
    public Reckoning after(Instant start, Span span) {
        return switch (span) {
            case Elapsed e -> exactly(Step.Kind.ELAPSED, start, start.plus(e.length()));
            case WorkingHours h -> deskTime.after(start, h.length());
            case CalendarDays d -> days(start, d.days(), d.close());
            case WorkingDays d -> workingDays.after(start, d.days(), d.close());
            case SameDay s -> sameDay(start, s);
            case NextDay n -> days(start, 1, Close.MIDNIGHT);
            case Months m ->
                exactly(Step.Kind.DAY_COUNTED, start, days.end(days.dayOf(start).plusMonths(m.months())));
        };
    }

    /** When a span that begins at {@code start} is over on a clock that stood still in the pauses. */
    public Reckoning after(Instant start, Span span, Pauses pauses) {
        return pauses.isEmpty() ? after(start, span) : paused(pauses).after(start, span);
    }

    /**
     * How long it was on a clock that stood still in the pauses, as {@link #between(Instant, Instant, Measure)} tells it.
     *
     * @throws IllegalArgumentException when the end is before the start
     */
    public Span between(Instant start, Instant end, Measure measure, Pauses pauses) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
        return pauses.isEmpty() ? between(start, end, measure) : paused(pauses).between(start, end, measure);
    }

    /**
     * How long it was from {@code start} to {@code end}, as the smallest span of that measure which reaches {@code end}.
     *
     * @throws IllegalArgumentException when the end is before the start
     */
    public Span between(Instant start, Instant end, Measure measure) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
        return switch (measure) {
            case ELAPSED -> new Elapsed(Duration.between(start, end));
            case WORKING_HOURS -> new WorkingHours(deskTime.between(start, end));
            case CALENDAR_DAYS -> new CalendarDays(calendarDays(start, end), Close.MIDNIGHT);
            case WORKING_DAYS -> new WorkingDays(workingDays.between(start, end), Close.MIDNIGHT);
            case MONTHS -> new Months(months(start, end));
        };
    }

    /** Whether the desk is open at an instant. */
    public boolean deskOpen(Instant instant) {
        return deskTime.open(instant);
    }

    /** The instant itself where the desk is open, else its next opening. */
    public Instant nextDeskTime(Instant instant) {
        return deskTime.next(instant);
    }

    /** What the statutory calendar says of a date. */
    public DayKind kind(LocalDate date) {
        return known.get(date).kind();
    }

    private Reckoning sameDay(Instant start, SameDay span) {
        LocalDate day = days.dayOf(start);
        Span.Cutoff cutoff = span.cutoff();
        if (cutoff == null) {
            return exactly(Step.Kind.DAY_ZERO, start, days.end(day));
        }
        if (cutoff.isNight() && start.isBefore(days.at(day, cutoff.end()))) {
            return exactly(Step.Kind.CUTOFF_PASSED, start, days.at(day, cutoff.end()));
        }
        if (start.isBefore(days.at(day, cutoff.at()))) {
            return exactly(Step.Kind.DAY_ZERO, start, days.end(day));
        }
        LocalDate next = day.plusDays(1);
        Instant until = cutoff.until() == null ? days.end(next) : days.at(next, cutoff.end());
        return exactly(Step.Kind.CUTOFF_PASSED, start, until);
    }

    private Reckoning days(Instant start, int count, Close close) {
        LocalDate last = days.dayOf(start).plusDays(count);
        return exactly(Step.Kind.DAY_COUNTED, start, deskTime.close(last, close));
    }

    private int calendarDays(Instant start, Instant end) {
        LocalDate first = days.dayOf(start);
        LocalDate last = days.dayOf(end);
        while (last.isAfter(first) && !end.isAfter(days.start(last))) {
            last = last.minusDays(1);
        }
        return Math.toIntExact(last.toEpochDay() - first.toEpochDay());
    }

    private int months(Instant start, Instant end) {
        LocalDate first = days.dayOf(start);
        int months = Math.max(0, Math.toIntExact(first.until(days.dayOf(end)).toTotalMonths()) - 1);
        while (days.end(first.plusMonths(months)).isBefore(end)) {
            months++;
        }
        return months;
    }

    private Reckoning exactly(Step.Kind kind, Instant start, Instant end) {
        return new Reckoning.Exact(end, List.of(new Step(kind, days.dayOf(end.minusNanos(1)), start, end)));
    }

    private Day day(LocalDate date, DayKind kind) {
        Instant start = days.start(date);
        Instant end = days.end(date);
        return new Day(kind, start, end, new Step(WorkingDayCount.step(kind), date, start, end));
    }

    private PausedClock paused(Pauses pauses) {
        return new PausedClock(this, days, new DayCount(days, known, deskTime, pauses), pauses);
    }
}
