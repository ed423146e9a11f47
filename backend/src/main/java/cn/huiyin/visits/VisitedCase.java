package cn.huiyin.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visit needs to know of its case.
 *
 * @param repliedAt when it was handled last; stays after a reopening
 * @param doneAt when the works were done
 */
record VisitedCase(
        UUID companyId,
        UUID estateId,
        UUID id,
        String kind,
        String state,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant doneAt,
        @Nullable UUID occupantId,
        @Nullable UUID departmentId,
        @Nullable UUID assigneeId) {

    /** Whether the last word was given, so that an unhappy answer opens it again. */
    boolean isHandled() {
        return state.equals("REPLIED") || state.equals("CLOSED");
    }

    boolean isClosed() {
        return state.equals("CLOSED");
    }

    /** From when a visit has something to ask about: the works of a repair, else the reply; null while there is neither. */
    @Nullable
    Instant visitableFrom() {
        return switch (state) {
            case "REPLIED", "CLOSED" -> kind.equals("REPAIR") && doneAt != null ? doneAt : repliedAt;
            case "DONE", "VERIFIED" -> kind.equals("REPAIR") ? doneAt : null;
            default -> null;
        };
    }
}
