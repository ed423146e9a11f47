package cn.huiyin.cases;

/** How an order by link stands. */
public enum CrewOrderState {
    /** The link works. */
    OPEN,
    /** The crew reported that it is done. */
    DONE,
    /** The office took it back. */
    REVOKED,
    /** Its time is over. */
    EXPIRED
}
