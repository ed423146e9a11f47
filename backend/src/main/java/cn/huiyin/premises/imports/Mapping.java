package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.DateNotation;
import cn.huiyin.premises.sheet.SheetRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user has said about a sheet.
 *
 * @param columns index of the column by key of the field
 * @param dates how dates with the year at the end are meant
 * @param zone id of the zone in which times were written, or null for the estate's own
 * @param options what else a kind of import asks, by name
 */
public record Mapping(
        Map<String, Integer> columns,
        DateNotation dates,
        @Nullable String zone,
        Map<String, String> options) {
    public Mapping {
        columns = Map.copyOf(columns);
        options = Map.copyOf(options);
    }

    MappedRow apply(SheetRow row) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((field, column) -> values.put(field, row.cell(column)));
        return new MappedRow(row.number(), values);
    }
}
