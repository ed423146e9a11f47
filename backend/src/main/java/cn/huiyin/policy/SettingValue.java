package cn.huiyin.policy;

import cn.huiyin.worktime.Season;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of settings are checked against their parameter, and compared by strictness. */
final class SettingValue {

    private SettingValue() {}

    /** What is wrong with a value, or null: {@code type}, {@code range} or {@code choice}. */
    static @Nullable String problem(Parameter parameter, Object value) {
        try {
            if (!fits(parameter, value)) {
                return "type";
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return "type";
        }
        if (!allowed(parameter, value)) {
            return "choice";
        }
        return inRange(parameter, value) ? null : "range";
    }

    /** Whether a value is laxer than a bound in the parameter's direction; of tables, in any row that both have. */
    static boolean laxer(Parameter parameter, Object value, Object bound) {
        if (value instanceof Map<?, ?> table && bound instanceof Map<?, ?> limits) {
            return limits.keySet().stream()
                    .anyMatch(code -> table.get(code) instanceof String one
                            && limits.get(code) instanceof String limit
                            && isLaxer(
                                    parameter.direction(),
                                    seconds(SpanText.parse(one)),
                                    seconds(SpanText.parse(limit))));
        }
        return switch (parameter.direction()) {
            case SHORTER -> size(parameter, value) > size(parameter, bound);
            case HIGHER -> size(parameter, value) < size(parameter, bound);
            case LARGER -> value instanceof List<?> v && bound instanceof List<?> b && !v.containsAll(b);
            case NARROWER -> value instanceof List<?> v && bound instanceof List<?> b && !b.containsAll(v);
            case NONE -> false;
        };
    }

    private static boolean isLaxer(Direction direction, double size, double limit) {
        return direction == Direction.SHORTER ? size > limit : direction == Direction.HIGHER && size < limit;
    }

    private static boolean fits(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case SPAN -> value instanceof String s && SpanText.parse(s) != null;
            case DURATION -> value instanceof String s && !Duration.parse(s).isNegative();
            case INT, PERCENT -> value instanceof Integer || value instanceof Long;
            case NUMBER -> value instanceof Number;
            case BOOL -> value instanceof Boolean;
            case TIME -> value instanceof String s && (s.equals("off") || LocalTime.parse(s) != null);
            case CHOICE -> value instanceof String;
            case TEXT -> value instanceof String s && (!"season".equals(parameter.unit()) || Season.parse(s) != null);
            case SET -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case TABLE ->
                value instanceof Map<?, ?> map
                        && map.values().stream().allMatch(v -> v instanceof String s && SpanText.parse(s) != null);
        };
    }

    private static boolean allowed(Parameter parameter, Object value) {
        if (parameter.of().isEmpty()) {
            return true;
        }
        return value instanceof List<?> list
                ? parameter.of().containsAll(list)
                : !(value instanceof String) || parameter.of().contains(value);
    }

    private static boolean inRange(Parameter parameter, Object value) {
        if (parameter.type() == ParameterType.PERCENT && (size(parameter, value) < 0 || size(parameter, value) > 100)) {
            return false;
        }
        return (parameter.min() == null || size(parameter, value) >= size(parameter, parameter.min()))
                && (parameter.max() == null || size(parameter, value) <= size(parameter, parameter.max()));
    }

    /** A measure for comparing only: working time is taken at its usual share of elapsed time. */
    private static double size(Parameter parameter, Object value) {
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case Number n -> n.doubleValue();
            case String s when parameter.type() == ParameterType.SPAN -> seconds(SpanText.parse(s));
            case String s
            when parameter.type() == ParameterType.DURATION -> Duration.parse(s).toSeconds();
            case String s
            when parameter.type() == ParameterType.TIME && !s.equals("off") ->
                LocalTime.parse(s).toSecondOfDay();
            case List<?> list -> list.size();
            default -> 0;
        };
    }

    private static double seconds(Span span) {
        double day = 86_400;
        return switch (span) {
            case Span.Elapsed e -> e.length().toSeconds();
            case Span.WorkingHours h -> h.length().toSeconds() * 3.0;
            case Span.CalendarDays d -> d.days() * day;
            case Span.WorkingDays d -> d.days() * day * 1.4;
            case Span.SameDay s -> day * 0.5;
            case Span.NextDay n -> day;
            case Span.Months m -> m.months() * day * 30.4;
        };
    }
}
