package cn.huiyin.cases.phone;

import java.util.Locale;

/** Which of an estate's phones rang. */
enum PhoneLine {
    SERVICE,
    NIGHT;

    /** As the event catalogue writes it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
