package cn.huiyin.duties;

/** What somebody is on for; the names stand in the schema and in the database. */
public enum RosterPost {
    /** At the desk. */
    DESK,
    /** Holds the round-the-clock phone. */
    PHONE,
    /** On call for their department. */
    ON_CALL
}
