package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case waits for what is outside the office's hands, since when and for what.
 *
 * @param expectedEnd until when it is expected to; null where nobody knows
 */
@Embeddable
record Standstill(
        @Column(name = "paused_since") @Nullable Instant since,

        @Column(name = "pause_reason") @Enumerated(EnumType.STRING) @Nullable
        PauseReason reason,

        @Column(name = "paused_until") @Nullable Instant expectedEnd) {

    static final Standstill NONE = new Standstill(null, null, null);

    boolean stands() {
        return since != null;
    }
}
