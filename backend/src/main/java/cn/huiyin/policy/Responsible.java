package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The roles that a clause can charge with a duty; the names are those of the roles of a membership. */
public enum Responsible {
    DESK,
    WORKER,
    GUARD,
    SUPERVISOR,
    DIRECTOR,
    QUALITY,
    HEAD_OFFICE;

    /** Who does it in the company where nobody of the estate may know of it. */
    public Responsible inCompany() {
        return this == HEAD_OFFICE ? HEAD_OFFICE : QUALITY;
    }

    /** Reads {@code head-office}. */
    @JsonCreator
    public static Responsible of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
