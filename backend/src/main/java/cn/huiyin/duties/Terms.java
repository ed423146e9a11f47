package cn.huiyin.duties;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a duty was made of: it never changes after that, save for the times of a clock that stood still.
 *
 * @param act the first event that meets it
 * @param follows whether its department is the one that handles the subject, from hand to hand
 * @param inputs what was put to the rule, from which the due time can be reckoned again
 */
record Terms(
        UUID id,
        UUID estateId,
        String clauseId,
        String rule,
        String act,
        String role,
        boolean follows,
        String subjectType,
        UUID subjectId,
        UUID occurrenceId,
        UUID versionId,
        Inputs inputs,
        Due due) {

    /** The same, running to another time because its clock stood still. */
    Terms dueAt(Due other) {
        return new Terms(
                id,
                estateId,
                clauseId,
                rule,
                act,
                role,
                follows,
                subjectType,
                subjectId,
                occurrenceId,
                versionId,
                inputs,
                other);
    }

    String key() {
        return clauseId + "/" + rule + "/" + occurrenceId;
    }

    /** The times of a duty, as reckoned. */
    record Due(
            Instant startedAt,
            @Nullable Instant notBefore,
            Instant dueAt,
            Instant warnAt,
            boolean urgent,
            @Nullable Integer provisionalYear) {

        /** Whether the time runs and ends alike; when it is warned of is the reckoning's own business. */
        boolean runsLike(Due other) {
            return startedAt.equals(other.startedAt)
                    && Objects.equals(notBefore, other.notBefore)
                    && dueAt.equals(other.dueAt)
                    && urgent == other.urgent;
        }
    }
}
