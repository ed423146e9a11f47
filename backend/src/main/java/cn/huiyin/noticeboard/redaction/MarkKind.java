package cn.huiyin.noticeboard.redaction;

/** What a marked stretch of text gives away. */
public enum MarkKind {
    PERSON,
    PHONE,
    IDENTITY,
    PLATE,
    ADDRESS,
    ACCOUNT,
    EMAIL,
    BANK_CARD;

    /** The word for the database and for messages. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
