package cn.huiyin.cases;

/** Where a case is in its course; {@link CaseCourse} says what may happen next. */
public enum State {
    RECEIVED,
    /** Judged invalid; the person has not been told yet. */
    INVALID,
    /** Told with reason and way onward. */
    EXPLAINED,
    /** The person objects; the director decides. */
    OBJECTED,
    /** Judged valid. */
    TRIAGED,
    /** With a department. */
    DISPATCHED,
    /** With a person. */
    ASSIGNED,
    /** Contacted, looked into. */
    HANDLING,
    /** A solution lies before the occupant. */
    OFFERED,
    /** The occupant refused; another solution is owed. */
    REFUSED,
    ACCEPTED,
    /** Somebody is on the spot. */
    ARRIVED,
    /** The works are finished, not yet checked. */
    DONE,
    /** The works were checked, not yet signed off. */
    VERIFIED,
    /** The works did not hold and are done again. */
    REWORKING,
    /** Handled: the final reply was given. */
    REPLIED,
    REOPENED,
    CLOSED
}
