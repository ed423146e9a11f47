package cn.huiyin.cases;

/** By what way a matter came to the office. */
public enum Channel {
    PHONE,
    VISIT,
    LETTER,
    BOX,
    EMAIL,
    ONLINE,
    QR,
    WECHAT,
    FORUM,
    EVENT,
    PATROL,
    COMPANY_FORWARDED,
    AUTHORITY_FORWARDED,
    SURVEY,
    VISIT_FEEDBACK,
    IMPORT
}
