package cn.huiyin.duties;

/** How a duty stands. */
public enum DutyState {
    /** It waits for its act, breached or not. */
    OPEN,
    /** A recorded act met it; whether in time is told by its times. */
    MET,
    /** Corrected facts, or the end of its subject, took it away: it is not counted. */
    SUPERSEDED,
    /** It was let go with a reason, and is counted as such. */
    WAIVED
}
