package cn.huiyin.noticeboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the noticeboard needs to know of a case.
 *
 * @param occupantId whom it concerns; null where nobody signed
 * @param building the code of the building where it happened; null where it is not known
 * @param homes how many homes the building has
 * @param ending how it ended; null while it is open
 * @param category the category's code; empty before triage
 */
record ClosedCase(
        UUID caseId,
        UUID estateId,
        @Nullable UUID occupantId,
        String category,
        Instant receivedAt,
        @Nullable String building,
        int homes,
        @Nullable String ending) {

    boolean isClosed() {
        return ending != null;
    }

    /** A case that was no valid matter has no outcome to tell. */
    boolean isInvalid() {
        return "INVALID".equals(ending);
    }
}
