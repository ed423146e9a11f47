package cn.huiyin.premises.web;

import cn.huiyin.premises.Problem;
import cn.huiyin.premises.imports.Mapping;
import cn.huiyin.premises.sheet.DateNotation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ImportMappingInput(
        UUID importId,
        List<ColumnMappingInput> mapping,
        @Nullable String datePattern,
        @Nullable String zone,
        @Nullable Boolean confirmCreates) {
    record ColumnMappingInput(int column, String field) {}

    /** What is wrong with it before anything is read. */
    Optional<Problem> problem() {
        Set<String> fields = new HashSet<>();
        if (!mapping.stream().allMatch(each -> fields.add(each.field()))) {
            return Optional.of(Problem.at("input.mapping", "import.mapping-twice"));
        }
        if (zone != null) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                return Optional.of(Problem.at("input.zone", "import.zone-unknown"));
            }
        }
        return Optional.empty();
    }

    Mapping toMapping() {
        Map<String, Integer> columns = new HashMap<>();
        mapping.forEach(each -> columns.put(each.field(), each.column()));
        return new Mapping(columns, notation(), zone, Map.of());
    }

    /** The pattern says which of day and month comes first; years that come first need no word. */
    private DateNotation notation() {
        String pattern = datePattern == null ? "" : datePattern.strip();
        if (pattern.startsWith("d")) {
            return DateNotation.DAY_FIRST;
        }
        return pattern.startsWith("M") ? DateNotation.MONTH_FIRST : DateNotation.YEAR_FIRST;
    }
}
