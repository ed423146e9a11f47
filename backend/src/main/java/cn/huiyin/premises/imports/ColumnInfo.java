package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.Sheet;
import cn.huiyin.premises.sheet.SheetColumn;
import java.util.List;

/**
 * What is kept of a column while its import lasts.
 *
 * @param idNumbers whether it looks like numbers of identity papers
 * @param samples some of what it holds; nothing of identity numbers, and nothing once the import is done
 */
public record ColumnInfo(int index, String heading, boolean idNumbers, List<String> samples) {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    static List<ColumnInfo> of(Sheet sheet) {
        return sheet.columns().stream()
                .map(column -> new ColumnInfo(
                        column.index(), column.header(), column.identityNumbers(), samples(sheet, column)))
                .toList();
    }

    ColumnInfo withoutSamples() {
        return new ColumnInfo(index, heading, idNumbers, List.of());
    }

    private static List<String> samples(Sheet sheet, SheetColumn column) {
        if (column.identityNumbers()) {
            return List.of();
        }
        return sheet.rows().stream()
                .map(row -> row.cell(column.index()))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SHOWN)
                .map(cell -> cell.substring(0, Math.min(cell.length(), LONGEST)))
                .toList();
    }
}
