package cn.huiyin.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a case that a visit can meet.
 *
 * @param state as duties name it: OPEN, MET, WAIVED
 * @param origin the event that made it
 * @param notBefore a visit before this time does not meet it; null where any does
 * @param covered whether a visit that nobody denied reached the person for it
 * @param claimed whether any visit was said to
 */
record VisitDuty(
        UUID id,
        String clauseId,
        String rule,
        UUID settingsVersionId,
        String state,
        String origin,
        Instant startedAt,
        @Nullable Instant notBefore,
        boolean covered,
        boolean claimed) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    /** Whether it asks for a return visit, and not for a check of a denied one or a look at the matter much later. */
    boolean isReturnVisit() {
        return !origin.equals(VisitOccurrences.DENIED) && notBefore == null;
    }

    /** Whether somebody has to visit still: the duty is open, or it was met by visits that the occupant denied. */
    boolean isOwed() {
        return isReturnVisit() && (isOpen() || (state.equals("MET") && claimed && !covered));
    }
}
