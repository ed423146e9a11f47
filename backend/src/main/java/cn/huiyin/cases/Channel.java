package cn.huiyin.cases;

import java.util.Locale;

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
    IMPORT;

    /** As the setting of open channels and the events name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
