package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as data: its clauses and the settings that they give.
 *
 * @param base id of the template whose settings it overrides, {@code extends} in the file
 * @param combines clauses taken over from other templates
 * @param clauses as read from a file its own; as the library gives it, those taken over stand before them
 */
public record Template(
        String id,
        int version,
        Text name,
        @JsonProperty("extends") @Nullable String base,
        Map<String, Object> settings,
        List<TemplatePart> combines,
        List<Clause> clauses) {

    public Template {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(name, "name is missing");
        if (version < 1) {
            throw new IllegalArgumentException("version is missing");
        }
        settings = settings == null ? Map.of() : Map.copyOf(settings);
        combines = combines == null ? List.of() : List.copyOf(combines);
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    Template withClauses(List<Clause> others) {
        return new Template(id, version, name, base, settings, combines, others);
    }

    Template withVersion(int number) {
        return new Template(id, number, name, base, settings, combines, clauses);
    }
}
