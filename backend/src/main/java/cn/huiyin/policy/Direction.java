package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Which way a setting becomes stricter. */
public enum Direction {
    SHORTER,
    HIGHER,
    NARROWER,
    LARGER,
    NONE;

    @JsonCreator
    static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
