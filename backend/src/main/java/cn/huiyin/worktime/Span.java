package cn.huiyin.worktime;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A span is how long something may take, in the words of a clause.
 *
 * <p>The day of the start is day 0. Spans of days end at the local midnight that closes their last day, or at the close of
 * the desk on that day where {@link Close#DESK} is asked for.
 */
public sealed interface Span {

    /** Minutes and hours as a clock counts them, whatever the office does. */
    record Elapsed(Duration length) implements Span {
        public Elapsed {
            notNegative(length);
        }
    }

    /** Hours during which the desk is open. */
    record WorkingHours(Duration length) implements Span {
        public WorkingHours {
            notNegative(length);
        }
    }

    /** Days of the calendar, holidays too. */
    record CalendarDays(int days, Close close) implements Span {
        public CalendarDays {
            notNegative(days);
        }
    }

    /** Statutory working days, whatever days the desk opens. */
    record WorkingDays(int days, Close close) implements Span {
        public WorkingDays {
            notNegative(days);
        }
    }

    /** The end of the day itself, unless a cutoff moves a late start to the next day. */
    record SameDay(@Nullable Cutoff cutoff) implements Span {}

    /** The end of the following day. */
    record NextDay() implements Span {}

    /** Months of the calendar, cut to the last day of a shorter month. */
    record Months(int months) implements Span {
        public Months {
            notNegative(months);
        }
    }

    /** Where a span of days ends on its last day. A day on which the desk stays closed ends at midnight. */
    enum Close {
        MIDNIGHT,
        DESK
    }

    /**
     * A start at or after this local time is due on the next day.
     *
     * <p>Where {@code until} is earlier than {@code at} the two bound a night, and a start before {@code until} belongs to
     * the night that ends then.
     *
     * @param until local time of the next day; null for its end
     */
    record Cutoff(LocalTime at, @Nullable LocalTime until) {

        boolean isNight() {
            return until != null && until.isBefore(at);
        }

        LocalTime end() {
            return until == null ? LocalTime.MIDNIGHT : until;
        }
    }

    private static void notNegative(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("a span is not negative: " + length);
        }
    }

    private static void notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a span is not negative: " + count);
        }
    }
}
