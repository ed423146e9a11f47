package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the rows under a header and leaves out what is no record: totals, notes of the maker, the header once more. */
final class SheetRows {
    private static final Pattern TOTAL = Pattern.compile(
            "(本页|本栋|全部|总)?(合\\s*计|总\\s*计|小\\s*计|共\\s*计|(sub|grand )?total)\\s*[:：]?\\s*[\\d,.]*\\s*[户套人条行间个]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "(制表|填表|审核|复核|打印|备注|说明|注|prepared by|checked by|note)[人日期时间]*\\s*[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SheetRows() {}

    static Sheet under(HeaderRow header) {
        List<SheetRow> below =
                header.rows().subList(header.at() + 1, header.rows().size());
        List<SheetRow> records = new ArrayList<>(below.size());
        for (SheetRow row : below) {
            if (!isNoRecord(row, header.row())) {
                records.add(row);
            }
        }
        return new Sheet(header.row().number(), columns(header.row(), records), records, below.size() - records.size());
    }

    private static boolean isNoRecord(SheetRow row, SheetRow header) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean total =
                filled.stream().limit(3).anyMatch(cell -> TOTAL.matcher(cell).matches());
        boolean note = filled.size() <= 3 && NOTE.matcher(filled.getFirst()).matches();
        return total || note || row.cells().equals(header.cells());
    }

    private static List<SheetColumn> columns(SheetRow header, List<SheetRow> records) {
        int width = records.stream()
                .mapToInt(row -> row.cells().size())
                .reduce(header.cells().size(), Math::max);
        return IntStream.range(0, width)
                .filter(index -> !header.cell(index).isEmpty()
                        || records.stream().anyMatch(row -> !row.cell(index).isEmpty()))
                .mapToObj(index -> new SheetColumn(
                        index, header.cell(index), IdentityNumbers.in(header.cell(index), records, index)))
                .toList();
    }
}
