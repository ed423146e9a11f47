package cn.huiyin.premises.sheet;

import java.util.List;

/**
 * The rows under a header, without titles, repeated headers, totals and notes.
 *
 * @param headerRow number of the header's row, from 1
 * @param columns in the file's order, those without a header and without content left out
 * @param rows in the file's order
 * @param leftOut how many rows under the header were recognised as totals, notes or headers again
 */
public record Sheet(int headerRow, List<SheetColumn> columns, List<SheetRow> rows, int leftOut) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
