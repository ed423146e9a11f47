package cn.huiyin.cases;

/** How soon a matter must be looked at. */
public enum Urgency {
    ROUTINE,
    URGENT
}
