package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.Close;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Statutory working days, counted from the day after the start. */
record WorkingDayCount(LocalDays days, PerDay<Day> known, DeskTime desk) {

    Reckoning after(Instant start, int count, Close close) {
        LocalDate date = days.dayOf(start);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Step.Kind.DAY_ZERO, date, start, days.end(date)));
        int missing = 0;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            Day day = known.get(date);
            steps.add(day.step());
            if (missing == 0 && !day.kind().known()) {
                missing = date.getYear();
            }
            left -= day.kind().worked() ? 1 : 0;
        }
        Instant end = desk.close(date, close);
        return missing == 0 ? new Reckoning.Exact(end, steps) : new Reckoning.Provisional(end, steps, missing);
    }

    int between(Instant start, Instant end) {
        LocalDate date = days.dayOf(start);
        int count = 0;
        while (days.end(date).isBefore(end)) {
            do {
                date = date.plusDays(1);
            } while (!known.get(date).kind().worked());
            count++;
        }
        return count;
    }

    static Step.Kind step(DayKind kind) {
        return switch (kind) {
            case WORKING -> Step.Kind.DAY_COUNTED;
            case WEEKEND -> Step.Kind.WEEKEND_SKIPPED;
            case HOLIDAY -> Step.Kind.HOLIDAY_SKIPPED;
            case SHIFTED -> Step.Kind.SHIFTED_DAY_COUNTED;
            case UNKNOWN_WEEKDAY -> Step.Kind.UNKNOWN_DAY_COUNTED;
            case UNKNOWN_WEEKEND -> Step.Kind.UNKNOWN_DAY_SKIPPED;
        };
    }
}
