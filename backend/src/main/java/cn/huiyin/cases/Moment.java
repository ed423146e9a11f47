package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an act happened and when it was entered. Duties are measured by the first; entered later than the estate's limit it
 * counts only with the director's reason.
 *
 * @param excuse the director's reason for a late entry; null where none was given or another role gave it
 */
record Moment(
        Instant happenedAt, Instant enteredAt, @Nullable String excuse) {

    static Moment of(Instant now) {
        return new Moment(now, now, null);
    }

    boolean excused() {
        return excuse != null;
    }
}
