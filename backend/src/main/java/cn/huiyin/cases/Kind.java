package cn.huiyin.cases;

/** What sort of matter a case is. */
public enum Kind {
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OPINION,
    INQUIRY,
    BOOKING
}
