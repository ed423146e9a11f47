package cn.huiyin.cases.node;

import cn.huiyin.cases.Cause;
import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Ending;
import cn.huiyin.cases.InvalidReason;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.LegalMatter;
import cn.huiyin.cases.LegalResult;
import cn.huiyin.cases.Responsibility;
import cn.huiyin.cases.Severity;
import cn.huiyin.cases.State;
import cn.huiyin.cases.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as the scope may see it, read in one statement; the source of the type {@code Case}.
 *
 * @param course the exact state, of which {@link #state()} shows less
 * @param occupantId null to roles that need not know
 * @param unitId null to roles that need no more than the place
 * @param solution the words of the last offer
 * @param reply the words of the last final reply or answer
 * @param nextDueAt the due time of the next open duty, as far as the reader sees duties
 * @param overdue whether an open duty is past due
 * @param answerable who was named to answer for it; null before, and to roles that need not know
 * @param aboutMember the member of staff whom it is about; null to roles that decide nothing on it
 * @param aboutDepartment the department that it is about; likewise
 * @param bookingPrice in yuan
 * @param provider who outside does a booked service; null where a department does
 * @param legalReviewMissing whether a counsel must look before a solution is offered, and none has; false to occupants
 * @param legalClaim in yuan
 * @param verifiedAt when somebody saw that the measures were really taken
 * @param companyAlone whether nobody of the estate sees it
 * @param recordingUnmet whether the estate asks for a recording of the call and there is none; false to those who see none
 * @param recordingMissing why there is none, in the words of whoever took the call; null to occupants
 * @param returnedAt when the result was last told to the body that had forwarded it
 * @param settled whether what was replied needs nobody's acceptance any more
 * @param sharedProblem the problem of many households that it is; null to occupants and workers
 * @param pause what it waits for; null where it goes on
 * @param unverified whether the office has still to make sure of who reported it
 * @param place as people say it; empty where nobody knows or the role need not
 */
public record CaseNode(
        UUID id,
        UUID estateId,
        String estateName,
        String reference,
        int version,
        Kind kind,
        Channel channel,
        State course,
        boolean open,
        @Nullable Boolean valid,
        @Nullable InvalidReason invalidReason,
        @Nullable String category,
        @Nullable String categoryName,
        Severity severity,
        Urgency urgency,
        @Nullable Responsibility responsibility,
        @Nullable DepartmentNode department,
        @Nullable AssigneeNode assignee,
        String place,
        @Nullable UUID unitId,
        @Nullable UUID occupantId,
        @Nullable String description,
        @Nullable PartyNode reporter,
        @Nullable PartyNode contact,
        @Nullable Instant happenedAt,
        Instant receivedAt,
        Instant enteredAt,
        @Nullable Instant promisedAt,
        int promiseRenewals,
        @Nullable Instant customerDeadline,
        @Nullable String solution,
        @Nullable String reply,
        int refusals,
        boolean objected,
        boolean finalReply,
        String returnVisit,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Nullable Ending end,
        @Nullable Cause cause,
        int repeatCount,
        @Nullable CaseLink repeatOf,
        boolean repeatByHand,
        boolean unverified,
        boolean settled,
        @Nullable SharedLink sharedProblem,
        int reopenedCount,
        int handovers,
        boolean handedAround,
        @Nullable AssigneeNode answerable,
        @Nullable AssigneeNode aboutMember,
        @Nullable DepartmentNode aboutDepartment,
        @Nullable Instant appointmentAt,
        @Nullable Instant bookingCheckedAt,
        @Nullable Instant bookingConfirmedAt,
        @Nullable Instant bookingStartsAt,
        @Nullable Integer bookingPrice,
        @Nullable String bookingService,
        @Nullable String provider,
        boolean legalReviewMissing,
        @Nullable LegalMatter legalMatter,
        @Nullable Integer legalClaim,
        @Nullable Instant legalReviewedAt,
        @Nullable LegalResult legalResult,
        @Nullable Instant verifiedAt,
        boolean companyAlone,
        boolean recordingUnmet,
        @Nullable String recordingMissing,
        boolean forwarded,
        @Nullable String outerNumber,
        @Nullable Instant outerDeadline,
        @Nullable Instant returnedAt,
        boolean imported,
        @Nullable PauseNode pause,
        @Nullable Instant nextDueAt,
        boolean overdue) {

    /** Where the case is, as people are told: the steps of handling look alike from outside. */
    public String state() {
        return switch (course) {
            case INVALID -> "TRIAGED";
            case ASSIGNED, HANDLING, ARRIVED, REWORKING, REOPENED -> "IN_PROGRESS";
            default -> course.name();
        };
    }
}
