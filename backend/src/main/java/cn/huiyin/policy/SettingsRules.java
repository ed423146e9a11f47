package cn.huiyin.policy;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds a setting against its parameter and the company's bound. */
@Component
class SettingsRules {

    private final Library library;

    SettingsRules(Library library) {
        this.library = library;
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
