package cn.huiyin.worktime;

import java.time.Instant;
import java.time.LocalDate;

/** One step of a reckoning: a stretch of time, and whether and why it counted. */
public record Step(Kind kind, LocalDate date, Instant from, Instant to) {

    /** Why a stretch counted, or did not. */
    public enum Kind {
        /** Time by the clock. */
        ELAPSED,
        /** Desk hours of a day. */
        DESK_HOURS,
        /** The day of the event, which is not counted. */
        DAY_ZERO,
        /** A day of the calendar, or a working day, that counted. */
        DAY_COUNTED,
        WEEKEND_SKIPPED,
        HOLIDAY_SKIPPED,
        /** A worked weekend day, 调休, that counted. */
        SHIFTED_DAY_COUNTED,
        /** A weekday of an unannounced year, counted provisionally. */
        UNKNOWN_DAY_COUNTED,
        UNKNOWN_DAY_SKIPPED,
        /** The event came at or after the cutoff. */
        CUTOFF_PASSED,
        /** The clock stood still. */
        PAUSED
    }
}
