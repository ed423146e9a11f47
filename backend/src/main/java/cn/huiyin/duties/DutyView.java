package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it is read.
 *
 * @param role name of the role that must do it
 * @param department code of the department that must do it; null where the role is enough
 * @param personName who that is now, the deputy of one who is away; null where nobody or several are
 * @param escalation the level that was told last: 0 none, 1 supervisor, 2 director, 3 company
 * @param act the event that meets it
 * @param takenBackAt when what had met it was taken back; null where that never happened
 * @param pausedSince since when its clock stands still; null where it runs
 * @param pausedSeconds how long it stood still before
 * @param waivedById who let it go; null where nobody did, or its own rule
 * @param told what came of telling that it was missed
 * @param waivedReason as it was given; where its own rule let it go, in Chinese
 */
public record DutyView(
        UUID id,
        UUID estateId,
        String clauseId,
        String rule,
        String act,
        String subjectType,
        UUID subjectId,
        String role,
        @Nullable String department,
        @Nullable UUID assigneeId,
        @Nullable String personName,
        UUID settingsVersionId,
        Instant dueAt,
        Instant warnAt,
        DutyState state,
        @Nullable Instant breachedAt,
        int escalation,
        @Nullable Instant metAt,
        @Nullable Integer provisionalYear,
        @Nullable Instant takenBackAt,
        @Nullable Instant pausedSince,
        long pausedSeconds,
        @Nullable UUID waivedById,
        @Nullable String waivedReason,
        Told told) {

    /**
     * What came of telling that it was missed.
     *
     * @param toAcknowledge whether the caller was told and has not taken note yet
     * @param acknowledgedAt when somebody took note last; null where nobody did
     * @param lateCause under what its lateness is counted; null where nobody said
     * @param lateReason why it was late; null where nobody said
     * @param listedAt when it went onto the company's weekly list; null where it did not
     */
    public record Told(
            boolean toAcknowledge,
            @Nullable Instant acknowledgedAt,
            @Nullable LatenessCause lateCause,
            @Nullable String lateReason,
            @Nullable Instant listedAt) {}

    /** The case that it is about; null for a duty of another subject. */
    public @Nullable UUID caseId() {
        return subjectType.equals("case") ? subjectId : null;
    }
}
