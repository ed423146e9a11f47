package cn.huiyin.cases;

import java.util.UUID;

/** An entry or text of a timeline that is not as it was written. */
public record TimelineFlaw(UUID caseId, String reference, int sequence, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** The entry is not what was written. */
        ALTERED,
        /** The entry is gone. */
        REMOVED,
        /** The words are not what was written. */
        TEXT_ALTERED,
        /** The words are gone without having been erased. */
        TEXT_REMOVED
    }
}
