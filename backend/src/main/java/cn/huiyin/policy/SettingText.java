package cn.huiyin.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of settings as a person types and reads them: lists as {@code a, b}, tables as {@code leak=P7D, default=3wd}. */
public final class SettingText {

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private SettingText() {}

    /** The value as text. */
    public static String format(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Map<?, ?> table ->
                table.entrySet().stream()
                        .map(row -> row.getKey() + "=" + row.getValue())
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The text as a value of the parameter's type, or null when it is none. */
    static @Nullable Object parse(Parameter parameter, String text) {
        String stripped = text.strip();
        try {
            return switch (parameter.type()) {
                case INT, PERCENT -> Integer.valueOf(stripped);
                case NUMBER -> Double.valueOf(stripped);
                case BOOL -> BOOLEANS.contains(stripped) ? Boolean.valueOf(stripped) : null;
                case SET ->
                    Arrays.stream(stripped.split(",", -1))
                            .map(String::strip)
                            .filter(item -> !item.isEmpty())
                            .toList();
                case TABLE -> table(stripped);
                default -> stripped;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Map<String, Object> table(String text) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (String row : text.split(",", -1)) {
            String[] sides = row.split("=", 2);
            if (sides.length != 2) {
                return null;
            }
            table.put(sides[0].strip(), sides[1].strip());
        }
        return table;
    }
}
