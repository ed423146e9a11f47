package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.Sheet;
import cn.huiyin.premises.sheet.SheetColumn;
import cn.huiyin.premises.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a sheet that may be shown and kept: those of identity numbers only where mapped on purpose. */
final class SheetCells {
    private final List<SheetColumn> columns;
    private final Map<Integer, SheetRow> rows;

    SheetCells(Sheet sheet, Map<String, Integer> mapped) {
        this.columns = kept(sheet, mapped);
        this.rows = sheet.rows().stream().collect(Collectors.toMap(SheetRow::number, Function.identity()));
    }

    static List<SheetColumn> kept(Sheet sheet, Map<String, Integer> mapped) {
        return sheet.columns().stream()
                .filter(column -> !column.identityNumbers() || mapped.containsValue(column.index()))
                .toList();
    }

    List<SheetColumn> columns() {
        return columns;
    }

    List<String> of(int number) {
        SheetRow row = rows.get(number);
        return columns.stream()
                .map(column -> row == null ? "" : row.cell(column.index()))
                .toList();
    }
}
