package cn.huiyin.policy;

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

    Optional<String> problem(String key, Object value, Map<String, Object> bounds) {
        Parameter parameter = library.parameters().get(key);
        if (parameter == null) {
            return Optional.of("unknown");
        }
        String problem = SettingValue.problem(parameter, value);
        if (problem != null) {
            return Optional.of(problem);
        }
        Object bound = bounds.get(key);
        return bound != null && SettingValue.laxer(parameter, value, bound) ? Optional.of("laxer") : Optional.empty();
    }
}
