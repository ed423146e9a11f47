package cn.huiyin.cases;

/** Who may read an entry of the timeline. */
public enum Audience {
    /** The occupant concerned and staff. */
    OCCUPANT,
    /** Staff only. */
    STAFF
}
