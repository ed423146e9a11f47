package cn.huiyin.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch during which the desk is open on one day.
 *
 * @param step the step that it is where all of it counts
 */
record Open(Instant from, Instant to, long nanos, Step step) {

    static Open on(LocalDate date, Instant from, Instant to) {
        return new Open(from, to, Duration.between(from, to).toNanos(), new Step(Step.Kind.DESK_HOURS, date, from, to));
    }

    /** What is left of it from a moment on; it has to be before the end. */
    Open after(Instant moment) {
        return moment.isAfter(from) ? on(step.date(), moment, to) : this;
    }

    boolean isEmpty() {
        return nanos <= 0;
    }
}
