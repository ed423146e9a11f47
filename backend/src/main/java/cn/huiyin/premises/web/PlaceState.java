package cn.huiyin.premises.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an invitation has come. */
enum PlaceState {
    TAKEN,
    WAITING,
    EXPIRED;

    /** The state at a time of a place that is taken or whose code ends then; null where the code is not known. */
    static PlaceState of(boolean taken, @Nullable Instant codeEnds, Instant now) {
        if (taken) {
            return TAKEN;
        }
        return codeEnds == null || codeEnds.isAfter(now) ? WAITING : EXPIRED;
    }
}
