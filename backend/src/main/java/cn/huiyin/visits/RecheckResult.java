package cn.huiyin.visits;

/** What calling again brought; the names stand in the schema and in the database. */
public enum RecheckResult {
    /** It was so. */
    CONFIRMED,
    /** The occupant says that nobody visited: the visit no longer counts. */
    NOT_SO,
    /** Nobody answered. */
    NOT_REACHED
}
