package cn.huiyin.worktime;

import java.time.Instant;

/**
 * A time during which a clock stood still.
 *
 * @param until when it went on; after {@code from}
 */
public record Pause(Instant from, Instant until) {

    /** A pause that ends before it begins is refused. */
    public Pause {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a pause ends after it begins: " + from + " to " + until);
        }
    }

    /** Whether a moment lies in it; that of its end does, that of its beginning does not. */
    boolean covers(Instant moment) {
        return from.isBefore(moment) && !moment.isAfter(until);
    }
}
