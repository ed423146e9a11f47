package cn.huiyin.premises.imports;

import java.util.HashMap;
import java.util.Map;

/**
 * One row by the names of fields.
 *
 * @param number the row's number in the office's file, from 1
 * @param values cleaned texts by field; empty where the cell is, absent where no column was mapped
 */
public record MappedRow(int number, Map<String, String> values) {
    public MappedRow {
        values = Map.copyOf(values);
    }

    /** The text of the field, empty where there is none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a column was mapped to the field. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The same row with another text in one field. */
    public MappedRow with(String field, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(field, value);
        return new MappedRow(number, changed);
    }
}
