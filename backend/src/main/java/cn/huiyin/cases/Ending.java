package cn.huiyin.cases;

/** How a case ended; none of the last three counts as accepted or visited. */
public enum Ending {
    AGREED,
    /** Explained, with one objection at most. */
    INVALID,
    /** The set attempts on different days and a letter were in vain. */
    NOT_REACHED,
    /** No answer to a solution, in spite of reminders. */
    NO_ANSWER,
    /** The director's final reply named the ways outside. */
    NOT_AGREED,
    /** Closed in the past register that it came from; how, nobody here knows. */
    IN_REGISTER
}
