package cn.huiyin.cases;

import static cn.huiyin.cases.Act.*;
import static cn.huiyin.cases.State.*;
import static cn.huiyin.tenancy.Role.*;

import cn.huiyin.tenancy.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a case as data: from which state, by which act, to which state, for which kinds, by which roles. What
 * stands here not may not happen; what needs more than a state, such as an acceptance, is the aggregate's to guard.
 */
final class CaseCourse {

    /**
     * One arrow of the course.
     *
     * @param to null where the act leaves the state as it is
     */
    record Step(State from, Act act, @Nullable State to, Set<Kind> kinds, Set<Role> roles) {

        State target() {
            return to == null ? from : to;
        }
    }

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    private static final Set<Kind> WORKS = EnumSet.of(Kind.REPAIR, Kind.BOOKING);
    private static final Set<Kind> BOOKINGS = EnumSet.of(Kind.BOOKING);
    private static final Set<Kind> COMPLAINTS = EnumSet.of(Kind.COMPLAINT);
    private static final Set<Kind> ASKED = EnumSet.of(Kind.SUGGESTION, Kind.OPINION, Kind.INQUIRY);
    private static final Set<Kind> NOT_WORKS = EnumSet.complementOf(EnumSet.copyOf(WORKS));

    private static final Set<State> IN_HAND =
            EnumSet.of(DISPATCHED, ASSIGNED, HANDLING, ACCEPTED, ARRIVED, REWORKING, REOPENED);
    private static final Set<State> WITH_OFFICE = EnumSet.range(TRIAGED, REWORKING);

    static {
        WITH_OFFICE.add(REOPENED);
    }

    private static final List<Step> STEPS = new CourseSteps()
            .on(TRIAGE, TRIAGED, ALL, Set.of(DESK, GUARD, DIRECTOR), RECEIVED, State.INVALID, EXPLAINED)
            .on(
                    JUDGE_INVALID,
                    State.INVALID,
                    ALL,
                    Set.of(DESK, DIRECTOR),
                    RECEIVED,
                    TRIAGED,
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING)
            .on(CORRECT, null, ALL, Set.of(DESK, DIRECTOR), WITH_OFFICE)
            .on(EXPLAIN, EXPLAINED, ALL, Set.of(DESK, DIRECTOR), State.INVALID)
            .on(TAKEN_ELSEWHERE, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), EXPLAINED, OBJECTED, CLOSED)
            .on(OBJECT, OBJECTED, ALL, Set.of(OCCUPANT, DESK), EXPLAINED, CLOSED)
            .on(UPHOLD_OBJECTION, TRIAGED, ALL, Set.of(DIRECTOR), OBJECTED)
            .on(DISMISS_OBJECTION, EXPLAINED, ALL, Set.of(DIRECTOR), OBJECTED)
            .on(
                    DISPATCH,
                    DISPATCHED,
                    ALL,
                    Set.of(DESK, GUARD, DIRECTOR, QUALITY, HEAD_OFFICE),
                    TRIAGED,
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    REFUSED,
                    REOPENED)
            .on(
                    ASSIGN,
                    ASSIGNED,
                    ALL,
                    Set.of(DESK, GUARD, SUPERVISOR, DIRECTOR, QUALITY, HEAD_OFFICE),
                    DISPATCHED,
                    ASSIGNED,
                    REOPENED)
            .on(
                    ASSIGN,
                    null,
                    ALL,
                    Set.of(DESK, SUPERVISOR, DIRECTOR, QUALITY, HEAD_OFFICE),
                    HANDLING,
                    REFUSED,
                    ACCEPTED,
                    ARRIVED,
                    REWORKING)
            .on(NAME_ANSWERABLE, ASSIGNED, ALL, Set.of(DIRECTOR), DISPATCHED, ASSIGNED)
            .on(NAME_ANSWERABLE, null, ALL, Set.of(DIRECTOR), HANDLING, REFUSED, ACCEPTED, ARRIVED, REWORKING, REOPENED)
            .on(TAKE_ON, HANDLING, ALL, Set.of(WORKER, SUPERVISOR), ASSIGNED)
            .on(CONTACT, HANDLING, ALL, Set.of(DESK, WORKER, SUPERVISOR, DIRECTOR), DISPATCHED, ASSIGNED)
            .on(
                    CONTACT,
                    null,
                    ALL,
                    Set.of(DESK, WORKER, SUPERVISOR, DIRECTOR),
                    TRIAGED,
                    HANDLING,
                    OFFERED,
                    REFUSED,
                    ACCEPTED,
                    ARRIVED,
                    DONE,
                    VERIFIED,
                    REWORKING,
                    REPLIED,
                    REOPENED)
            .on(ATTEMPT, null, ALL, Set.of(DESK, WORKER, SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(ATTEMPT, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), REPLIED)
            .on(
                    CONTACT_DEVELOPER,
                    null,
                    ALL,
                    Set.of(DESK, SUPERVISOR, DIRECTOR),
                    EnumSet.complementOf(EnumSet.of(RECEIVED, CLOSED)))
            .on(PAUSE, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(RESUME, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(PROMISE, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(
                    INVESTIGATE,
                    HANDLING,
                    ALL,
                    Set.of(WORKER, SUPERVISOR, DIRECTOR, DESK),
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    REOPENED)
            .on(INVESTIGATE, null, ALL, Set.of(WORKER, SUPERVISOR, DIRECTOR, DESK), REFUSED, ARRIVED)
            .on(CHECK_BOOKING, null, BOOKINGS, Set.of(DESK, SUPERVISOR, DIRECTOR), TRIAGED)
            .on(CONFIRM_BOOKING, null, BOOKINGS, Set.of(OCCUPANT, DESK), TRIAGED)
            .on(HAND_OUT, HANDLING, BOOKINGS, Set.of(DESK, DIRECTOR), TRIAGED, DISPATCHED, ASSIGNED, HANDLING)
            .on(FINISH, DONE, BOOKINGS, Set.of(DESK, DIRECTOR), HANDLING)
            .on(FIND_CAUSE, null, ALL, Set.of(SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(FIND_CAUSE, null, ALL, Set.of(SUPERVISOR, DIRECTOR), REPLIED)
            .on(MARK_LAW, null, ALL, Set.of(DESK, GUARD, WORKER, SUPERVISOR, DIRECTOR), WITH_OFFICE)
            .on(REVIEW_LAW, null, ALL, Set.of(SUPERVISOR, DIRECTOR, QUALITY, HEAD_OFFICE), WITH_OFFICE)
            .on(
                    OFFER,
                    OFFERED,
                    NOT_WORKS,
                    Set.of(SUPERVISOR, DIRECTOR),
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    REFUSED,
                    REOPENED)
            .on(REFUSE, REFUSED, NOT_WORKS, Set.of(OCCUPANT, DESK, SUPERVISOR, DIRECTOR), OFFERED)
            .on(ACCEPT, ACCEPTED, NOT_WORKS, Set.of(OCCUPANT, DESK), OFFERED)
            .on(ARRIVE, ARRIVED, WORKS, Set.of(WORKER, SUPERVISOR), DISPATCHED, ASSIGNED, HANDLING, REOPENED)
            .on(ARRIVE, ARRIVED, ALL, Set.of(WORKER, SUPERVISOR), ACCEPTED, REWORKING)
            .on(MAKE_SAFE, null, ALL, Set.of(WORKER, SUPERVISOR), IN_HAND)
            .on(ALLOW_STOP, null, WORKS, Set.of(DIRECTOR), IN_HAND)
            .on(USE_MATERIALS, null, ALL, Set.of(WORKER, SUPERVISOR), IN_HAND)
            .on(HAND_TO_CREW, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), IN_HAND)
            .on(TAKE_FROM_CREW, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), State.values())
            .on(FINISH, DONE, ALL, Set.of(WORKER, SUPERVISOR), ACCEPTED, ARRIVED, REWORKING)
            .on(VERIFY, VERIFIED, ALL, Set.of(SUPERVISOR, DIRECTOR), DONE)
            .on(VERIFY, VERIFIED, COMPLAINTS, Set.of(SUPERVISOR, DIRECTOR), ACCEPTED)
            .on(VERIFY, null, COMPLAINTS, Set.of(SUPERVISOR, DIRECTOR), REPLIED)
            .on(REWORK, REWORKING, ALL, Set.of(OCCUPANT, DESK, SUPERVISOR, DIRECTOR), DONE, VERIFIED)
            .on(SIGN_OFF, REPLIED, WORKS, Set.of(OCCUPANT, DESK, SUPERVISOR), DONE, VERIFIED)
            .on(REPLY, REPLIED, NOT_WORKS, Set.of(DESK, SUPERVISOR, DIRECTOR), ACCEPTED, DONE, VERIFIED)
            .on(
                    REPLY,
                    REPLIED,
                    ASKED,
                    Set.of(DESK, SUPERVISOR, DIRECTOR),
                    TRIAGED,
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    REOPENED)
            .on(FINAL_REPLY, REPLIED, NOT_WORKS, Set.of(DIRECTOR), REFUSED)
            .on(
                    ANSWER,
                    CLOSED,
                    Set.of(Kind.INQUIRY),
                    Set.of(DESK, GUARD, SUPERVISOR, DIRECTOR),
                    RECEIVED,
                    TRIAGED,
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    REOPENED)
            .on(
                    INFORM,
                    null,
                    ALL,
                    Set.of(DESK, SUPERVISOR, DIRECTOR, QUALITY, HEAD_OFFICE),
                    EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(TAKE_HIGHER, null, ALL, Set.of(OCCUPANT, DESK), EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(LINK_REPEAT, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), State.values())
            .on(UNLINK_REPEAT, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), State.values())
            .on(REPEATED, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), State.values())
            .on(NOT_REPEATED, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), State.values())
            .on(CONCERN, null, ALL, Set.of(DESK, DIRECTOR, QUALITY, HEAD_OFFICE), State.values())
            .on(CONFIRM, null, ALL, Set.of(DESK, GUARD, DIRECTOR), EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(OPEN_SHARED, null, ALL, Set.of(DESK, DIRECTOR), EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(LINK_SHARED, null, ALL, Set.of(DESK, GUARD, DIRECTOR), EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(UNLINK_SHARED, null, ALL, Set.of(DESK, DIRECTOR), State.values())
            .on(LEAD_SHARED, null, ALL, Set.of(DESK, DIRECTOR), EnumSet.complementOf(EnumSet.of(CLOSED)))
            .on(FOLLOW_SHARED, null, ALL, Set.of(DESK, DIRECTOR), State.values())
            .on(SHARED, null, ALL, Set.of(DESK, GUARD, DIRECTOR), State.values())
            .on(NOT_SHARED, null, ALL, Set.of(DESK, DIRECTOR), State.values())
            .on(ANSWER_TOGETHER, REPLIED, ALL, Set.of(DESK, DIRECTOR), WITH_OFFICE)
            .on(ACCEPT, null, EnumSet.complementOf(EnumSet.copyOf(ASKED)), Set.of(OCCUPANT, DESK), REPLIED)
            .on(LET_IN, null, ALL, Set.of(OCCUPANT, DESK, DIRECTOR), State.values())
            .on(LET_OUT, null, ALL, Set.of(OCCUPANT, DESK, DIRECTOR), State.values())
            .on(ERASE, null, ALL, Set.of(DIRECTOR), State.values())
            .on(RETURN, null, ALL, Set.of(DESK, SUPERVISOR, DIRECTOR), EXPLAINED, REPLIED, CLOSED)
            .on(REOPEN, REOPENED, ALL, Set.of(OCCUPANT, DESK, DIRECTOR, QUALITY, HEAD_OFFICE), REPLIED)
            .on(REOPEN, REOPENED, ALL, Set.of(DESK, DIRECTOR, QUALITY, HEAD_OFFICE), CLOSED)
            .on(CLOSE_AGREED, CLOSED, ALL, Set.of(DESK, DIRECTOR), REPLIED)
            .on(CLOSE_NOT_AGREED, CLOSED, ALL, Set.of(DESK, DIRECTOR), REPLIED)
            .on(CLOSE_INVALID, CLOSED, ALL, Set.of(DESK, DIRECTOR), EXPLAINED)
            .on(CLOSE_NO_ANSWER, CLOSED, ALL, Set.of(DESK, DIRECTOR), OFFERED, DONE, VERIFIED)
            .on(
                    CLOSE_NOT_REACHED,
                    CLOSED,
                    ALL,
                    Set.of(DESK, DIRECTOR),
                    TRIAGED,
                    DISPATCHED,
                    ASSIGNED,
                    HANDLING,
                    OFFERED,
                    REFUSED,
                    DONE,
                    VERIFIED,
                    REPLIED,
                    REOPENED)
            .steps;

    private CaseCourse() {}

    /** All arrows, in the order in which they are written down. */
    static List<Step> steps() {
        return STEPS;
    }

    /** Who may take a matter in; every member of staff may, and an occupant for themselves. */
    static Set<Role> receivers() {
        return EnumSet.of(DESK, GUARD, WORKER, SUPERVISOR, DIRECTOR, QUALITY, HEAD_OFFICE, OCCUPANT);
    }

    /** The arrow that an act follows from a state, or nothing where the act is not to be done there. */
    static Optional<Step> step(State from, Act act, Kind kind) {
        return STEPS.stream()
                .filter(step ->
                        step.from() == from && step.act() == act && step.kinds().contains(kind))
                .findFirst();
    }

    /** Who may ever do an act, in whatever state. */
    static Set<Role> roles(Act act) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        STEPS.stream().filter(step -> step.act() == act).forEach(step -> roles.addAll(step.roles()));
        return roles;
    }

    /** What a role may do to a case of this kind in this state. */
    static Set<Act> open(State from, Kind kind, Role role) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (Step step : STEPS) {
            if (step.from() == from
                    && step.kinds().contains(kind)
                    && step.roles().contains(role)) {
                acts.add(step.act());
            }
        }
        return acts;
    }
}
