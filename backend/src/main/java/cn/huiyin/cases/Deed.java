package cn.huiyin.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every act on a case says of itself.
 *
 * @param seen the version of the case that the actor saw
 * @param happenedAt null for now
 * @param lateReason why it is entered so late; counts when the director gives it
 * @param actedBy the membership that acted, where another entered it; null for the one in scope
 * @param attachments photos and papers that go with it, possibly none
 */
public record Deed(
        UUID caseId,
        int seen,
        @Nullable Instant happenedAt,
        @Nullable String lateReason,
        @Nullable UUID actedBy,
        List<UUID> attachments) {

    /** The next act of the same person on the same case in the same breath, without the uploads. */
    public Deed next() {
        return new Deed(caseId, seen + 1, happenedAt, lateReason, actedBy, List.of());
    }

    /** An act of the one in scope, now. */
    public static Deed now(UUID caseId, int seen) {
        return new Deed(caseId, seen, null, null, null, List.of());
    }
}
