package cn.huiyin.policy;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types that a fact of an occurrence may have. */
public enum FactType {
    BOOL(SimpleType.BOOL),
    STRING(SimpleType.STRING),
    INT(SimpleType.INT),
    DOUBLE(SimpleType.DOUBLE),
    TIME(SimpleType.TIMESTAMP),
    DURATION(SimpleType.DURATION);

    private final CelType cel;

    FactType(CelType cel) {
        this.cel = cel;
    }

    CelType cel() {
        return cel;
    }

    static FactType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The value as conditions see it, or null when it is of another type; texts are read back from stored JSON. */
    @Nullable
    Object normalise(Object value) {
        return switch (this) {
            case BOOL -> value instanceof Boolean ? value : null;
            case STRING -> value instanceof String ? value : null;
            case INT -> value instanceof Integer i ? Long.valueOf(i) : value instanceof Long ? value : null;
            case DOUBLE -> value instanceof Number n ? (Object) n.doubleValue() : null;
            case TIME ->
                value instanceof Instant ? value : value instanceof String s ? (Object) Instant.parse(s) : null;
            case DURATION ->
                value instanceof Duration ? value : value instanceof String s ? (Object) Duration.parse(s) : null;
        };
    }
}
