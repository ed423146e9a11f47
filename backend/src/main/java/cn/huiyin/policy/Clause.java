package cn.huiyin.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One numbered rule of a procedure, with the duties that it makes.
 *
 * @param pending whether it waits for an event that is not built yet
 * @param carriedBy where in the product a clause without a duty is carried
 */
public record Clause(
        String id,
        String area,
        String kind,
        Text title,
        Text text,
        List<String> settings,
        boolean pending,
        @Nullable Text carriedBy,
        List<DutyRule> duties) {

    public Clause {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(area, "area is missing");
        Objects.requireNonNull(kind, "kind is missing");
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(text, "text is missing");
        settings = settings == null ? List.of() : List.copyOf(settings);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }
}
