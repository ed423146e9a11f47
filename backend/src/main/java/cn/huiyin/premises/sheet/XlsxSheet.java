package cn.huiyin.premises.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible worksheet that has content. */
final class XlsxSheet {
    private XlsxSheet() {}

    static List<SheetRow> read(byte[] bytes, SheetLimits limits) throws SheetRefused {
        XlsxGuard guard = new XlsxGuard(limits);
        byte[] clean = guard.repack(bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(clean), new ReadingOptions(true, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    continue;
                }
                List<SheetRow> rows = rows(sheet, guard.mergesOf(partOf(sheet)), limits);
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
            return List.of();
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            throw new SheetRefused(SheetProblem.BROKEN);
        }
    }

    /** Every program that writes workbooks numbers the parts in the order of the sheets. */
    private static String partOf(org.dhatim.fastexcel.reader.Sheet sheet) {
        return "xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml";
    }

    private static List<SheetRow> rows(
            org.dhatim.fastexcel.reader.Sheet sheet, List<MergedCells> merges, SheetLimits limits)
            throws IOException, SheetRefused {
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        int cells = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                cells += row.getCellCount();
                if (rows.size() >= limits.rows() || cells > limits.cells()) {
                    throw new SheetRefused(SheetProblem.TOO_MANY_ROWS);
                }
                rows.put(row.getRowNum(), row.stream().map(XlsxCell::text).toList());
            }
        }
        MergeFill.down(rows, merges, limits);
        return rows.entrySet().stream()
                .map(row -> new SheetRow(row.getKey(), row.getValue()))
                .filter(row -> !row.isBlank())
                .toList();
    }
}
