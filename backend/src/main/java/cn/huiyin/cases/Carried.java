package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who saw, and when, that the measures of a solution were really taken.
 *
 * @param seenById a membership other than that of whoever carried them out
 */
@Embeddable
record Carried(
        @Nullable @Column(name = "verified_at") Instant seenAt,
        @Nullable @Column(name = "verified_by_id") UUID seenById) {

    static final Carried NOT_SEEN = new Carried(null, null);

    boolean seen() {
        return seenAt != null;
    }
}
