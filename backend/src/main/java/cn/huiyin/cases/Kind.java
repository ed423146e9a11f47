package cn.huiyin.cases;

/** What sort of matter a case is. */
public enum Kind {
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OPINION,
    INQUIRY,
    BOOKING;

    /** Whether works are done: a worker comes, and the occupant signs off. */
    boolean isWorks() {
        return this == REPAIR || this == BOOKING;
    }
}
