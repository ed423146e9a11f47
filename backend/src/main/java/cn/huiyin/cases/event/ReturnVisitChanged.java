package cn.huiyin.cases.event;

import java.util.UUID;

/**
 * What the case needs to know of its return visit before it may be closed. Published by whoever visits; told twice it does
 * no harm.
 */
public record ReturnVisitChanged(UUID companyId, UUID estateId, UUID caseId, Standing standing) {

    /** How the visit stands. */
    public enum Standing {
        /** A clause asks for it and nobody has reached the person yet. */
        OWED,
        /** A person was reached and answered. */
        MADE,
        /** The set attempts and the letter were in vain. */
        NOT_REACHED,
        /** No clause asks for it, or no longer. */
        NONE
    }
}
