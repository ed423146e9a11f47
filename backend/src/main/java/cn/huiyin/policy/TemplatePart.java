package cn.huiyin.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that a template takes over from another, as they stand there.
 *
 * @param clauses their ids; null for all
 */
public record TemplatePart(String template, @Nullable List<String> clauses) {

    public TemplatePart {
        Objects.requireNonNull(template, "combines: template is missing");
        clauses = clauses == null ? null : List.copyOf(clauses);
    }

    boolean takes(Clause clause) {
        return clauses == null || clauses.contains(clause.id());
    }
}
