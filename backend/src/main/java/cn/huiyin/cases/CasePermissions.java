package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a role may do with a case now, by the names of the operations; worked out from the course alone. */
public final class CasePermissions {

    private static final Map<String, Set<Act>> OPERATIONS = operations();

    private CasePermissions() {}

    /**
     * What a case's state alone does not say of what may be done with it.
     *
     * @param valid null until somebody has judged
     * @param directorsAlone whether only the director may hand it on, since it was handed around
     * @param forwarded whether the company or an authority passed it on
     * @param linked whether it is linked to an earlier case that the caller sees
     * @param offeredService whether a booked service was offered and waits for the customer
     * @param paused whether it waits for something
     * @param guest whether the caller was let in, and only reads
     * @param sharing how it stands to a problem of many households
     * @param unverified whether the office has still to make sure of who reported it
     * @param warranted whether the developer answers for it
     * @param settled whether what was replied needs nobody's acceptance any more
     */
    public record Situation(
            @Nullable Boolean valid,
            boolean directorsAlone,
            boolean forwarded,
            boolean linked,
            boolean offeredService,
            boolean paused,
            boolean guest,
            Sharing sharing,
            boolean unverified,
            boolean warranted,
            boolean settled) {}

    /** How a case stands to a problem of many households. */
    public enum Sharing {
        /** It is a matter of its own. */
        ALONE,
        /** It leads. */
        LEADS,
        /** Another one leads. */
        FOLLOWS
    }

    /**
     * Which operations are open, by the name of the permission such as {@code canCaseTriage}.
     *
     * @param role null for the system, which asks nobody
     */
    public static Map<String, Boolean> of(State state, Kind kind, Situation situation, @Nullable Role role) {
        Boolean valid = situation.valid();
        Set<Act> open =
                role == null || situation.guest() ? EnumSet.noneOf(Act.class) : CaseCourse.open(state, kind, role);
        if (Boolean.FALSE.equals(valid)) {
            open.remove(Act.REOPEN);
        } else {
            open.removeAll(EnumSet.of(Act.OBJECT, Act.TAKEN_ELSEWHERE));
        }
        if (!situation.directorsAlone()) {
            open.remove(Act.NAME_ANSWERABLE);
        }
        if (!situation.paused()) {
            open.remove(Act.RESUME);
        }
        if (!situation.linked()) {
            open.remove(Act.UNLINK_REPEAT);
        }
        if (situation.sharing() == Sharing.ALONE) {
            open.removeAll(EnumSet.of(Act.UNLINK_SHARED, Act.LEAD_SHARED));
        } else {
            open.removeAll(EnumSet.of(Act.OPEN_SHARED, Act.LINK_SHARED));
        }
        if (situation.sharing() == Sharing.LEADS) {
            open.remove(Act.LEAD_SHARED);
        }
        if (!situation.unverified()) {
            open.remove(Act.CONFIRM);
        }
        if (!situation.warranted()) {
            open.remove(Act.CONTACT_DEVELOPER);
        }
        if (state == State.REPLIED && situation.settled()) {
            open.remove(Act.ACCEPT);
        }
        if (!situation.offeredService()) {
            open.remove(Act.CONFIRM_BOOKING);
        }
        if (!situation.forwarded()) {
            open.remove(Act.RETURN);
        }
        Map<String, Boolean> permissions = new LinkedHashMap<>();
        OPERATIONS.forEach((name, acts) -> permissions.put(name, !Collections.disjoint(open, acts)));
        permissions.put("canBookingDecline", kind == Kind.BOOKING && open.contains(Act.JUDGE_INVALID));
        boolean handled = state == State.REPLIED || state == State.CLOSED;
        permissions.put("canVisitRecord", handled && !Boolean.FALSE.equals(valid) && visits(role));
        permissions.put("canOutcomeDraft", state == State.CLOSED && (role == Role.DESK || role == Role.DIRECTOR));
        return permissions;
    }

    /** As whom somebody acts on a case that is, or is not, about the office: its people, a department, or all of it. */
    public static @Nullable Role actingAs(@Nullable Role role, boolean aboutOffice) {
        return Concern.actingAs(role, aboutOffice);
    }

    private static boolean visits(@Nullable Role role) {
        return role != null
                && EnumSet.of(Role.DESK, Role.DIRECTOR, Role.SUPERVISOR, Role.QUALITY, Role.HEAD_OFFICE)
                        .contains(role);
    }

    private static Map<String, Set<Act>> operations() {
        Map<String, Set<Act>> operations = new LinkedHashMap<>();
        operations.put("canCaseConfirm", EnumSet.of(Act.CONFIRM));
        operations.put("canCaseTriage", EnumSet.of(Act.TRIAGE, Act.JUDGE_INVALID, Act.CORRECT));
        operations.put("canReferralTaken", EnumSet.of(Act.TAKEN_ELSEWHERE));
        operations.put("canCaseObject", EnumSet.of(Act.OBJECT));
        operations.put("canObjectionDecide", EnumSet.of(Act.UPHOLD_OBJECTION, Act.DISMISS_OBJECTION));
        operations.put("canCaseDispatch", EnumSet.of(Act.DISPATCH));
        operations.put("canCaseAssign", EnumSet.of(Act.ASSIGN));
        operations.put("canCaseAnswerableName", EnumSet.of(Act.NAME_ANSWERABLE));
        operations.put("canCaseReturn", EnumSet.of(Act.RETURN));
        operations.put("canCaseConcern", EnumSet.of(Act.CONCERN));
        operations.put("canCaseLetIn", EnumSet.of(Act.LET_IN));
        operations.put("canCaseRepeatLink", EnumSet.of(Act.LINK_REPEAT));
        operations.put("canCaseRepeatUnlink", EnumSet.of(Act.UNLINK_REPEAT));
        operations.put("canCrewHandOut", EnumSet.of(Act.HAND_TO_CREW));
        operations.put("canSharedProblemOpen", EnumSet.of(Act.OPEN_SHARED));
        operations.put("canCaseSharedLink", EnumSet.of(Act.LINK_SHARED));
        operations.put("canCaseSharedUnlink", EnumSet.of(Act.UNLINK_SHARED));
        operations.put("canCaseSharedLead", EnumSet.of(Act.LEAD_SHARED));
        operations.put("canCaseEntryErase", EnumSet.of(Act.ERASE));
        operations.put("canOrderAccept", EnumSet.of(Act.TAKE_ON));
        operations.put("canCaseContact", EnumSet.of(Act.CONTACT, Act.ATTEMPT));
        operations.put("canDeveloperContact", EnumSet.of(Act.CONTACT_DEVELOPER));
        operations.put("canCasePromise", EnumSet.of(Act.PROMISE));
        operations.put("canCasePause", EnumSet.of(Act.PAUSE));
        operations.put("canCaseResume", EnumSet.of(Act.RESUME));
        operations.put("canCaseInform", EnumSet.of(Act.INFORM));
        operations.put("canCaseInvestigate", EnumSet.of(Act.INVESTIGATE));
        operations.put("canBookingCheck", EnumSet.of(Act.CHECK_BOOKING));
        operations.put("canBookingConfirm", EnumSet.of(Act.CONFIRM_BOOKING));
        operations.put("canBookingHandOut", EnumSet.of(Act.HAND_OUT));
        operations.put("canCaseCauseFind", EnumSet.of(Act.FIND_CAUSE));
        operations.put("canCaseLegalReview", EnumSet.of(Act.REVIEW_LAW));
        operations.put("canSolutionOffer", EnumSet.of(Act.OFFER));
        operations.put("canSolutionAccept", EnumSet.of(Act.ACCEPT));
        operations.put("canSolutionRefuse", EnumSet.of(Act.REFUSE));
        operations.put("canOrderArrive", EnumSet.of(Act.ARRIVE));
        operations.put("canOrderMakeSafe", EnumSet.of(Act.MAKE_SAFE));
        operations.put("canSafeStopAllow", EnumSet.of(Act.ALLOW_STOP));
        operations.put("canOrderFinish", EnumSet.of(Act.FINISH));
        operations.put("canOrderVerify", EnumSet.of(Act.VERIFY));
        operations.put("canOrderRework", EnumSet.of(Act.REWORK));
        operations.put("canCaseSignOff", EnumSet.of(Act.SIGN_OFF));
        operations.put("canCaseReply", EnumSet.of(Act.REPLY, Act.FINAL_REPLY));
        operations.put("canInquiryAnswer", EnumSet.of(Act.ANSWER));
        operations.put("canCaseTakeHigher", EnumSet.of(Act.TAKE_HIGHER));
        operations.put("canCaseReopen", EnumSet.of(Act.REOPEN));
        operations.put(
                "canCaseClose",
                EnumSet.of(
                        Act.CLOSE_AGREED,
                        Act.CLOSE_INVALID,
                        Act.CLOSE_NOT_REACHED,
                        Act.CLOSE_NO_ANSWER,
                        Act.CLOSE_NOT_AGREED));
        return operations;
    }
}
