package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Locale;

/** The types that a setting may have. */
public enum ParameterType {
    SPAN(SimpleType.STRING),
    DURATION(SimpleType.DURATION),
    INT(SimpleType.INT),
    PERCENT(SimpleType.INT),
    NUMBER(SimpleType.DOUBLE),
    BOOL(SimpleType.BOOL),
    TIME(SimpleType.STRING),
    CHOICE(SimpleType.STRING),
    SET(ListType.create(SimpleType.STRING)),
    /** Spans by a code, such as a category; {@code default} holds for all others. */
    TABLE(SimpleType.DYN),
    TEXT(SimpleType.STRING);

    private final CelType cel;

    ParameterType(CelType cel) {
        this.cel = cel;
    }

    CelType cel() {
        return cel;
    }

    @JsonCreator
    static ParameterType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
