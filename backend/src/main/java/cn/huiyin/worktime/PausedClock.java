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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A calendar with a clock that stands still now and then.
 *
 * <p>Minutes and hours run only outside of pauses. A span of days passes one of its days at each midnight that no pause
 * covers: of three days, the fourth such midnight after the start ends it, because the day of the start is day 0.
 */
record PausedClock(WorkCalendar calendar, LocalDays days, DayCount counting, Pauses pauses) {

    Reckoning after(Instant start, Span span) {
        return switch (span) {
            case Elapsed e -> running(start, e.length(), Elapsed::new, Measure.ELAPSED);
            case WorkingHours h -> running(start, h.length(), WorkingHours::new, Measure.WORKING_HOURS);
            case CalendarDays d -> counting.after(start, d.days(), d.close(), false);
            case WorkingDays d -> counting.after(start, d.days(), d.close(), true);
            case NextDay n -> counting.after(start, 1, Close.MIDNIGHT, false);
            case SameDay s -> sameTimeOnceItRuns(calendar.after(start, span));
            case Months m -> months(start, m);
        };
    }

    Span between(Instant start, Instant end, Measure measure) {
        return switch (measure) {
            case ELAPSED -> new Elapsed(open(start, end, Measure.ELAPSED));
            case WORKING_HOURS -> new WorkingHours(open(start, end, Measure.WORKING_HOURS));
            case CALENDAR_DAYS -> new CalendarDays(counting.between(start, end, false), Close.MIDNIGHT);
            case WORKING_DAYS -> new WorkingDays(counting.between(start, end, true), Close.MIDNIGHT);
            case MONTHS -> {
                int months = 0;
                while (months(start, new Months(months)).at().isBefore(end)) {
                    months++;
                }
                yield new Months(months);
            }
        };
    }

    /** The end moves on by what the pauses before it took, until none is left. */
    private Reckoning running(Instant start, Duration length, Function<Duration, Span> span, Measure measure) {
        Duration paused = Duration.ZERO;
        while (true) {
            Reckoning reckoning = calendar.after(start, span.apply(length.plus(paused)));
            Duration taken = taken(start, reckoning.at(), measure);
            if (taken.equals(paused)) {
                return withPauses(reckoning, start);
            }
            paused = taken;
        }
    }

    private Duration open(Instant start, Instant end, Measure measure) {
        return length(calendar.between(start, end, measure)).minus(taken(start, end, measure));
    }

    private Duration taken(Instant start, Instant end, Measure measure) {
        return pauses.cut(start, end).stream()
                .map(pause -> length(calendar.between(pause.from(), pause.until(), measure)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(Span span) {
        return switch (span) {
            case Elapsed e -> e.length();
            case WorkingHours h -> h.length();
            default -> throw new IllegalArgumentException("no length: " + span);
        };
    }

    /** A due time in a pause waits for the first day on which its hour is in none. */
    private Reckoning sameTimeOnceItRuns(Reckoning reckoning) {
        ZonedDateTime due = reckoning.at().atZone(days.zone());
        int late = 0;
        while (pauses.cover(due.plusDays(late).toInstant())) {
            late++;
        }
        return late == 0
                ? reckoning
                : withPauses(new Reckoning.Exact(due.plusDays(late).toInstant(), reckoning.steps()), reckoning.at());
    }

    private Reckoning months(Instant start, Months months) {
        Reckoning.Exact first = counting.zero(start);
        Instant from = first.at().minusNanos(1);
        Instant end = calendar.after(from, months).at();
        for (int paused = 0; ; ) {
            int found = counting.paused(from, end);
            if (found == paused) {
                return withPauses(new Reckoning.Exact(end, first.steps()), start);
            }
            end = days.end(days.dayOf(end.minusNanos(1)).plusDays(found - paused));
            paused = found;
        }
    }

    private Reckoning withPauses(Reckoning reckoning, Instant start) {
        List<Step> steps = new ArrayList<>(reckoning.steps());
        pauses.cut(start, reckoning.at())
                .forEach(pause ->
                        steps.add(new Step(Step.Kind.PAUSED, days.dayOf(pause.from()), pause.from(), pause.until())));
        return switch (reckoning) {
            case Reckoning.Exact e -> new Reckoning.Exact(e.at(), steps);
            case Reckoning.Provisional p -> new Reckoning.Provisional(p.at(), steps, p.missingYear());
        };
    }
}
