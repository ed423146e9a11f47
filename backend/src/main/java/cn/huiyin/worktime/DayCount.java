package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.Close;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of the calendar or working days, of which those count whose closing midnight no pause covers. */
record DayCount(LocalDays days, PerDay<Day> known, DeskTime desk, Pauses pauses) {

    Reckoning after(Instant start, int count, Close close, boolean workingOnly) {
        List<Step> steps = new ArrayList<>();
        LocalDate date = zero(start, steps);
        int missing = 0;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            Day day = known.get(date);
            if (workingOnly && missing == 0 && !day.kind().known()) {
                missing = date.getYear();
            }
            boolean stands = pauses.cover(day.end());
            boolean counts = !stands && (!workingOnly || day.kind().worked());
            steps.add(stands ? step(Step.Kind.PAUSED, date, day) : workingOnly ? day.step() : counted(date, day));
            left -= counts ? 1 : 0;
        }
        Instant end = desk.close(date, close);
        return missing == 0 ? new Reckoning.Exact(end, steps) : new Reckoning.Provisional(end, steps, missing);
    }

    int between(Instant start, Instant end, boolean workingOnly) {
        LocalDate date = zero(start, new ArrayList<>());
        int count = 0;
        while (days.end(date).isBefore(end)) {
            do {
                date = date.plusDays(1);
            } while (pauses.cover(days.end(date))
                    || (workingOnly && !known.get(date).kind().worked()));
            count++;
        }
        return count;
    }

    /** The end of day 0, which waits until the clock runs over a midnight. */
    Reckoning.Exact zero(Instant start) {
        List<Step> steps = new ArrayList<>();
        LocalDate date = zero(start, steps);
        return new Reckoning.Exact(days.end(date), steps);
    }

    /** How many midnights between two moments a pause covers. */
    int paused(Instant from, Instant end) {
        int paused = 0;
        LocalDate date = days.dayOf(from);
        while (!days.end(date).isAfter(end)) {
            paused += pauses.cover(days.end(date)) ? 1 : 0;
            date = date.plusDays(1);
        }
        return paused;
    }

    private LocalDate zero(Instant start, List<Step> steps) {
        LocalDate date = days.dayOf(start);
        while (pauses.cover(days.end(date))) {
            steps.add(new Step(Step.Kind.PAUSED, date, days.start(date), days.end(date)));
            date = date.plusDays(1);
        }
        steps.add(new Step(Step.Kind.DAY_ZERO, date, start, days.end(date)));
        return date;
    }

    private static Step counted(LocalDate date, Day day) {
        return step(Step.Kind.DAY_COUNTED, date, day);
    }

    private static Step step(Step.Kind kind, LocalDate date, Day day) {
        return new Step(kind, date, day.start(), day.end());
    }
}
