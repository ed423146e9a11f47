package cn.huiyin.cases;

import java.util.List;

/** What people do to a case. Each act names the occurrences that it is for duties; some are none. */
public enum Act {
    RECEIVE("case.received"),
    /** The desk has made sure of a report by somebody who did not log in. */
    CONFIRM("case.confirmed"),
    TRIAGE("case.triaged"),
    JUDGE_INVALID("case.triaged"),
    CORRECT("case.triaged"),
    EXPLAIN("case.explained"),
    /** Somebody else has taken on what the person was referred to them with. */
    TAKEN_ELSEWHERE("case.referral-taken"),
    OBJECT("case.objected"),
    UPHOLD_OBJECTION("case.objection-decided", "case.triaged"),
    DISMISS_OBJECTION("case.objection-decided"),
    DISPATCH("case.dispatched"),
    ASSIGN("case.assigned"),
    /** Handed around too often: the director names who answers for it, and that person gets it. */
    NAME_ANSWERABLE("case.assigned", "case.answerable-named"),
    TAKE_ON,
    /** The person was reached. */
    CONTACT("case.contacted"),
    /** Nobody was reached: no answer, wrong number; or a letter was sent. */
    ATTEMPT,
    /** The one who warrants the building was told, or asked again. */
    CONTACT_DEVELOPER("case.developer-contacted"),
    PROMISE("case.promised"),
    /** It waits for what is outside the office's hands. */
    PAUSE("case.paused"),
    /** It goes on; so it does by itself with each act that carries it further. */
    RESUME,
    INVESTIGATE("case.investigated"),
    CHECK_BOOKING("case.booking-checked"),
    CONFIRM_BOOKING("case.booking-confirmed"),
    /** A booked service goes to somebody outside. */
    HAND_OUT("case.dispatched"),
    /** Why it came to this, and what is done about that. */
    FIND_CAUSE("case.cause-found"),
    /** Somebody says why law is involved, or that it is not. */
    MARK_LAW,
    REVIEW_LAW("case.legal-reviewed"),
    /** What the next offer rests on, and whom it serves; never an act by itself. */
    WEIGH,
    OFFER("case.solution-offered"),
    REFUSE("case.solution-refused"),
    ACCEPT("case.solution-accepted"),
    ARRIVE("case.arrived"),
    /** Water is off, the spot is safe: what is left can wait. */
    MAKE_SAFE,
    /** The director lets that stand for done, until the date by which the rest is. */
    ALLOW_STOP("case.safe-stopped"),
    USE_MATERIALS,
    /** An outside firm gets the order by a link. */
    HAND_TO_CREW,
    /** The office takes it back. */
    TAKE_FROM_CREW,
    FINISH("case.done"),
    VERIFY("case.verified"),
    REWORK("case.reworked"),
    /** The occupant's sign-off is the acceptance of a repair, and the repair is handled by it. */
    SIGN_OFF("case.solution-accepted", "case.replied"),
    REPLY("case.replied"),
    /** The director's last word, which names the ways outside. */
    FINAL_REPLY("case.replied"),
    /** An inquiry answered and closed in one act. */
    ANSWER("case.replied", "case.closed"),
    INFORM("case.informed"),
    /** The complainant wants somebody above the handler. */
    TAKE_HIGHER("case.taken-higher"),
    LINK_REPEAT("case.repeat-linked"),
    UNLINK_REPEAT("case.repeat-linked"),
    /** Written on the earlier case when a later one was linked to it. */
    REPEATED,
    /** Written there when the link was undone. */
    NOT_REPEATED,
    /** It is about a member of staff or a department, or about nobody after all. */
    CONCERN("case.concern-named"),
    /** It is a problem of many households, and this case leads. */
    OPEN_SHARED,
    /** It is the same problem as another household's. */
    LINK_SHARED("case.shared-linked"),
    UNLINK_SHARED("case.shared-linked"),
    /** It leads the shared problem from now on. */
    LEAD_SHARED("case.shared-linked"),
    /** Written on the case that led before. */
    FOLLOW_SHARED("case.shared-linked"),
    /** Written on the leading case when another was linked. */
    SHARED,
    /** Written there when the link was undone. */
    NOT_SHARED,
    /** The one answer to all households of a shared problem, as this case's own reply. */
    ANSWER_TOGETHER("case.replied"),
    /** Somebody of the household may follow the case too. */
    LET_IN,
    /** They no longer may. */
    LET_OUT,
    /** The words of an entry were erased. */
    ERASE,
    /** The result goes back to the company or the authority that had forwarded the matter. */
    RETURN("case.returned"),
    REOPEN("case.reopened"),
    CLOSE_AGREED("case.closed"),
    CLOSE_INVALID("case.closed"),
    CLOSE_NOT_REACHED("case.closed"),
    CLOSE_NO_ANSWER("case.closed"),
    CLOSE_NOT_AGREED("case.closed");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> occurrences;

    Act(String... occurrences) {
        this.occurrences = List.of(occurrences);
    }

    /** The names in the event catalogue, in order; empty where no clause can ask for the act. */
    List<String> occurrences() {
        return occurrences;
    }
}
