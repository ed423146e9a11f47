package cn.huiyin.premises.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads character-separated values, whatever separates them. */
final class CsvSheet {
    private static final String SEPARATORS = ",\t;|";
    private static final int SAMPLE = 8_192;

    private CsvSheet() {}

    static List<SheetRow> read(byte[] bytes, SheetLimits limits) throws SheetRefused {
        String text = SheetCharset.decode(bytes);
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw new SheetRefused(SheetProblem.NOT_A_SPREADSHEET);
        }
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        int cells = 0;
        try (CsvReader<CsvRecord> csv = reader(text)) {
            for (CsvRecord line : csv) {
                number++;
                cells += line.getFieldCount();
                if (line.getFieldCount() > SheetLimits.COLUMNS) {
                    throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS);
                }
                if (rows.size() >= limits.rows() || cells > limits.cells()) {
                    throw new SheetRefused(SheetProblem.TOO_MANY_ROWS);
                }
                SheetRow row = new SheetRow(
                        number, line.getFields().stream().map(CellText::clean).toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            throw new SheetRefused(SheetProblem.BROKEN);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** The candidate that occurs most outside quotes at the beginning of the text. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), SAMPLE); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            int candidate = SEPARATORS.indexOf(c);
            if (!quoted && candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int candidate = 1; candidate < counts.length; candidate++) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return SEPARATORS.charAt(best);
    }
}
