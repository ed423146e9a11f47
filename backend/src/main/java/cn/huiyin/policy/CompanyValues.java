package cn.huiyin.policy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the values that head office types for all its estates, and holds them against their parameters. */
@Component
class CompanyValues {

    private final Library library;
    private final SettingsRules rules;

    CompanyValues(Library library, SettingsRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** Values by key, null where a bound is lifted; only a parameter that has a stricter side takes a bound. */
    Map<String, @Nullable Object> bounds(Map<String, @Nullable String> texts, List<SettingProblem> problems) {
        Map<String, @Nullable Object> values = read(texts, Map.of(), problems);
        texts.keySet().stream()
                .map(library::parameter)
                .flatMap(java.util.Optional::stream)
                .filter(parameter -> parameter.direction() == Direction.NONE || parameter.fixed())
                .forEach(parameter -> problems.add(new SettingProblem(parameter.key(), "unbound")));
        return values;
    }

    /** Values by key, null where a default is lifted; a default is within the bounds. */
    Map<String, @Nullable Object> defaults(
            Map<String, @Nullable String> texts, Map<String, CompanyBound> limits, List<SettingProblem> problems) {
        return read(texts, limits, problems);
    }

    /** The bounds as they will be. */
    Map<String, CompanyBound> limits(Map<String, CompanyBound> before, Map<String, @Nullable Object> changed) {
        Map<String, CompanyBound> limits = new TreeMap<>(before);
        changed.forEach((key, value) -> {
            if (value == null) {
                limits.remove(key);
            } else {
                limits.put(key, new CompanyBound(key, value, "", Instant.EPOCH, ""));
            }
        });
        return limits;
    }

    private Map<String, @Nullable Object> read(
            Map<String, @Nullable String> texts, Map<String, CompanyBound> limits, List<SettingProblem> problems) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            Object value = text == null || text.isBlank() ? null : rules.value(key, text);
            boolean lifted = text == null || text.isBlank();
            if (!rules.isKnown(key)) {
                problems.add(new SettingProblem(key, "unknown"));
            } else if (value == null && !lifted) {
                problems.add(new SettingProblem(key, "type"));
            } else if (value != null) {
                rules.problem(key, value, limits).ifPresent(problems::add);
            }
            values.put(key, value);
        });
        return values;
    }
}
