package cn.huiyin.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which the clock of a duty stood still, or stands.
 *
 * @param until when it went on; null while it stands
 * @param reason what was waited for, as the setting {@code pauses} names it
 */
record Stop(Instant from, @Nullable Instant until, String reason) {

    boolean isOpen() {
        return until == null;
    }

    Stop endedAt(Instant at) {
        return new Stop(from, at, reason);
    }
}
