package cn.huiyin.cases;

/** How grave a matter is. */
public enum Severity {
    GENERAL,
    MAJOR
}
