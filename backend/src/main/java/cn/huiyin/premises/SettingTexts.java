package cn.huiyin.premises;

import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns the texts in which callers give settings into values of their types; what can't be read stays text. */
@Component
class SettingTexts {
    private final Library library;

    SettingTexts(Library library) {
        this.library = library;
    }

    Map<String, Object> values(Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> values.put(
                key,
                library.parameter(key).map(parameter -> value(parameter, text)).orElse(text)));
        return values;
    }

    static Problem problem(String key, String reason) {
        return switch (key) {
            case "template" -> Problem.at("input.template", "estate.template-unknown");
            case "calendar" -> Problem.at("input.calendar", "estate.calendar-unknown");
            default -> Problem.at("input.settings." + key, "estate.setting-refused", key, reason);
        };
    }

    private static Object value(Parameter parameter, String text) {
        try {
            return switch (parameter.type()) {
                case INT, PERCENT -> Integer.valueOf(text.strip());
                case NUMBER -> Double.valueOf(text.strip());
                case BOOL -> List.of("true", "false").contains(text.strip()) ? Boolean.valueOf(text.strip()) : text;
                case SET ->
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList();
                default -> text.strip();
            };
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }
}
