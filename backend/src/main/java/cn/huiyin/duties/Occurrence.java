package cn.huiyin.duties;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a subject, as the event catalogue declares it.
 *
 * @param facts typed facts without personal data, exactly as declared
 * @param assigneeId membership now in charge of the subject; null for nobody
 * @param correction whether it corrects facts told before, as a second triage does
 * @param excused entered late, and allowed to count by the director's reason
 * @param actId the id of what happened in the module where it did, by which a later event can take it back; null for none
 * @param keptFrom from whom the subject's duties are kept from now on; null where that stays as it was
 */
public record Occurrence(
        String name,
        String subjectType,
        UUID subjectId,
        UUID estateId,
        Instant happenedAt,
        @Nullable UUID assigneeId,
        Map<String, Object> facts,
        boolean correction,
        boolean excused,
        @Nullable UUID actId,
        @Nullable KeptFrom keptFrom) {

    /** The fact that a subject was told to the company alone: its duties are those of the company's people. */
    public static final String COMPANY_ALONE = "companyAlone";

    public Occurrence {
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(estateId, "estateId");
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An occurrence with nobody in charge that corrects nothing. */
    public static Occurrence of(
            String name,
            String subjectType,
            UUID subjectId,
            UUID estateId,
            Instant happenedAt,
            Map<String, Object> facts) {
        return new Occurrence(
                name, subjectType, subjectId, estateId, happenedAt, null, facts, false, false, null, null);
    }

    /** The same with somebody in charge. */
    public Occurrence assignedTo(@Nullable UUID membershipId) {
        return new Occurrence(
                name,
                subjectType,
                subjectId,
                estateId,
                happenedAt,
                membershipId,
                facts,
                correction,
                excused,
                actId,
                keptFrom);
    }

    /** The same, correcting what was told before. */
    public Occurrence correcting() {
        return new Occurrence(
                name, subjectType, subjectId, estateId, happenedAt, assigneeId, facts, true, excused, actId, keptFrom);
    }

    /** The same, counted although it was entered late. */
    public Occurrence excusedLate() {
        return new Occurrence(
                name,
                subjectType,
                subjectId,
                estateId,
                happenedAt,
                assigneeId,
                facts,
                correction,
                true,
                actId,
                keptFrom);
    }

    /** The same, as one act of the module where it happened. */
    public Occurrence ofAct(UUID act) {
        return new Occurrence(
                name,
                subjectType,
                subjectId,
                estateId,
                happenedAt,
                assigneeId,
                facts,
                correction,
                excused,
                act,
                keptFrom);
    }

    /** The same, whose subject is about somebody of the office. */
    public Occurrence keptFrom(KeptFrom concerned) {
        return new Occurrence(
                name,
                subjectType,
                subjectId,
                estateId,
                happenedAt,
                assigneeId,
                facts,
                correction,
                excused,
                actId,
                concerned);
    }
}
