package cn.huiyin.noticeboard;

/** Where an outcome is on its way to the noticeboard; {@link OutcomeAct} says what may happen next. */
public enum OutcomeState {
    DRAFTED,
    /** The complainant reads it first. */
    SENT_TO_COMPLAINANT,
    /** The complainant objects: it goes no further as it is. */
    OBJECTED,
    APPROVED,
    PUBLISHED,
    /** Taken back or down; the case may be drafted anew. */
    WITHDRAWN
}
