package cn.huiyin.premises.sheet;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number the row's number as the office's program shows it, from 1
 * @param cells cleaned texts by column, never null; may be shorter than the header
 */
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text in that column, empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
