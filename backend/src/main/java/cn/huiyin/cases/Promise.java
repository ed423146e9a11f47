package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reply that the complainant was promised, and the times that they asked for.
 *
 * @param renewals how often a promise was renewed
 * @param appointmentAt when the occupant wished a worker to come
 */
@Embeddable
record Promise(
        @Nullable Instant promisedAt,
        @Column(name = "promise_renewals") int renewals,
        @Nullable Instant customerDeadline,
        @Nullable Instant appointmentAt) {

    static final Promise NONE = new Promise(null, 0, null, null);

    Promise until(Instant time) {
        return new Promise(time, promisedAt == null ? renewals : renewals + 1, customerDeadline, appointmentAt);
    }
}
