package cn.huiyin.cases.phone;

import java.util.Locale;

/** Which of an estate's phones rang. */
public enum PhoneLine {
    SERVICE,
    NIGHT;

    /** As the event catalogue writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
