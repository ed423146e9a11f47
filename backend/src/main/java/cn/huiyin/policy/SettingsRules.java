package cn.huiyin.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a setting against its parameter and the company's bound. */
@Component
class SettingsRules {

    private final Library library;

    SettingsRules(Library library) {
        this.library = library;
    }

    boolean isKnown(String key) {
        return library.parameters().containsKey(key);
    }

    /** The text as a value of that setting, or null when it is none. */
    @Nullable
    Object value(String key, String text) {
        Parameter parameter = library.parameters().get(key);
        return parameter == null ? null : SettingText.parse(parameter, text);
    }

    Optional<SettingProblem> problem(String key, Object value, Map<String, CompanyBound> bounds) {
        Parameter parameter = library.parameters().get(key);
        if (parameter == null) {
            return Optional.of(new SettingProblem(key, "unknown"));
        }
        String problem = SettingValue.problem(parameter, value);
        if (problem != null) {
            return Optional.of(new SettingProblem(key, problem, details(parameter, problem)));
        }
        if (parameter.fixed() && !value.equals(library.defaults().get(key))) {
            return Optional.of(new SettingProblem(key, "fixed"));
        }
        CompanyBound bound = bounds.get(key);
        return bound != null && laxer(key, value, bound.value())
                ? Optional.of(
                        new SettingProblem(key, "laxer", List.of(SettingText.format(bound.value()), bound.setBy())))
                : Optional.empty();
    }

    /** Whether a value that fits is laxer than another. */
    boolean laxer(String key, Object value, Object than) {
        Parameter parameter = library.parameters().get(key);
        return parameter != null && SettingValue.laxer(parameter, value, than);
    }

    private static List<String> details(Parameter parameter, String problem) {
        return switch (problem) {
            case "range" -> List.of(String.valueOf(parameter.min()), String.valueOf(parameter.max()));
            case "choice" -> List.of(String.join(", ", parameter.of()));
            default -> List.of();
        };
    }
}
