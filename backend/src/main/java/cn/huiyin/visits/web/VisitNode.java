package cn.huiyin.visits.web;

import cn.huiyin.visits.VisitMethod;
import cn.huiyin.visits.VisitResult;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the caller may read it.
 *
 * @param visitor a name to staff, a role to occupants
 * @param note null to roles that need not know
 * @param occupantAnswer what the occupant answered themselves
 * @param answerable whether the caller may answer now
 * @param counts whether it reached the person for a duty; null to occupants
 */
record VisitNode(
        UUID id,
        UUID caseId,
        VisitMethod method,
        VisitResult result,
        Instant happenedAt,
        Instant enteredAt,
        String visitor,
        @Nullable String note,
        @Nullable Integer satisfaction,
        @Nullable Answered occupantAnswer,
        boolean answerable,
        @Nullable Instant deniedAt,
        @Nullable Boolean counts) {

    /** What an occupant answered; the source of the type {@code VisitAnswer}. */
    record Answered(
            int satisfaction,
            @Nullable String comment,
            Instant answeredAt,
            @Nullable Instant changedAt) {}

    public boolean answeredByOccupant() {
        return occupantAnswer != null;
    }
}
