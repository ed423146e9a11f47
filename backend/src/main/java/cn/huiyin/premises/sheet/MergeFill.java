package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Gives every row of a merged area the value that the area shows; titles merged across columns stay one cell. */
final class MergeFill {
    private MergeFill() {}

    static void down(NavigableMap<Integer, List<String>> rows, List<MergedCells> merges, SheetLimits limits)
            throws SheetRefused {
        int filled = 0;
        for (MergedCells merge : merges) {
            String value = cell(rows.get(merge.top()), merge.column());
            if (value.isEmpty() || merge.bottom() <= merge.top()) {
                continue;
            }
            for (Map.Entry<Integer, List<String>> row :
                    rows.subMap(merge.top(), false, merge.bottom(), true).entrySet()) {
                row.setValue(with(row.getValue(), merge.column(), value));
                filled++;
            }
            if (filled > limits.cells()) {
                throw new SheetRefused(SheetProblem.BROKEN);
            }
        }
    }

    private static String cell(@Nullable List<String> row, int column) {
        return row == null || column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private static List<String> with(List<String> row, int column, String value) {
        List<String> changed = new ArrayList<>(row);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, value);
        return changed;
    }
}
