package cn.huiyin.cases;

/** What a legal review came to. */
public enum LegalResult {
    NO_OBJECTION,
    WITH_CONDITIONS,
    /** No solution may be offered on this footing: another review must come first. */
    OBJECTION
}
