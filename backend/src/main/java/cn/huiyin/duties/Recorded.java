package cn.huiyin.duties;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occurrence as it is kept: with its id, when it was entered, and the settings version that governs it. */
record Recorded(
        UUID id,
        String name,
        String subjectType,
        UUID subjectId,
        UUID estateId,
        Instant happenedAt,
        Instant enteredAt,
        Map<String, Object> facts,
        @Nullable UUID assigneeId,
        UUID versionId,
        boolean correction,
        boolean excused,
        @Nullable UUID actId) {

    Recorded withFacts(Map<String, Object> others) {
        return new Recorded(
                id,
                name,
                subjectType,
                subjectId,
                estateId,
                happenedAt,
                enteredAt,
                others,
                assigneeId,
                versionId,
                correction,
                excused,
                actId);
    }

    /**
     * Code of the department that handles the subject: while it was given to none, the desk's, which has it until then; null
     * where the subject has no department.
     */
    @Nullable
    String handling() {
        String department = fact("department");
        return department != null && department.isBlank() ? Posts.DESKS_DEPARTMENT : department;
    }

    boolean isCompanyAlone() {
        return Boolean.TRUE.equals(facts.get(Occurrence.COMPANY_ALONE));
    }

    @Nullable
    String fact(String key) {
        return facts.get(key) instanceof String text ? text : null;
    }
}
