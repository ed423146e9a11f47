package cn.huiyin.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that an estate can set: its type, its range, and which way is stricter.
 *
 * @param source the clause that gives the figure, or {@code ours}
 * @param min smallest value, null where there is none
 * @param of the values that a choice or set may hold
 * @param fixed no estate and no company may change it
 * @param notYet nothing in the product reads it yet: it is shown as such, and nobody sets it in vain
 * @param unlike key of a parameter that looks alike and measures something else
 */
public record Parameter(
        String key,
        ParameterType type,
        @Nullable String unit,
        @Nullable Object min,
        @Nullable Object max,
        List<String> of,
        Direction direction,
        String group,
        String source,
        boolean fixed,
        boolean notYet,
        Text title,
        @Nullable String unlike) {

    public Parameter {
        Objects.requireNonNull(key, "key is missing");
        Objects.requireNonNull(type, "type is missing");
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(group, "group is missing");
        Objects.requireNonNull(source, "source is missing");
        of = of == null ? List.of() : List.copyOf(of);
        direction = direction == null ? Direction.NONE : direction;
    }
}
