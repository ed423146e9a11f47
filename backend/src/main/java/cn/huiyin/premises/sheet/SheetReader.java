package cn.huiyin.premises.sheet;

import java.util.List;

/** Reads a file of unknown making into a {@link Sheet}, or says why it can't be used. */
public final class SheetReader {
    private SheetReader() {}

    /**
     * Reads CSV (UTF-8 with or without mark, UTF-16 with mark, GB18030) or XLSX (first visible sheet with content).
     *
     * @param fields what is looked for: their synonyms help to find the header under title rows
     */
    public static SheetReading read(byte[] bytes, List<SheetField> fields) {
        return read(bytes, fields, SheetLimits.STANDARD);
    }

    static SheetReading read(byte[] bytes, List<SheetField> fields, SheetLimits limits) {
        try {
            return new SheetReading.Read(SheetRows.under(HeaderRow.find(rows(bytes, limits), fields)));
        } catch (SheetRefused refused) {
            return new SheetReading.Refused(refused.problem());
        }
    }

    private static List<SheetRow> rows(byte[] bytes, SheetLimits limits) throws SheetRefused {
        if (bytes.length == 0) {
            throw new SheetRefused(SheetProblem.EMPTY);
        }
        if (bytes.length > limits.fileBytes()) {
            throw new SheetRefused(SheetProblem.TOO_LARGE);
        }
        if (SheetCharset.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused(SheetProblem.OLD_EXCEL);
        }
        List<SheetRow> rows =
                SheetCharset.startsWith(bytes, 'P', 'K') ? XlsxSheet.read(bytes, limits) : CsvSheet.read(bytes, limits);
        if (rows.isEmpty()) {
            throw new SheetRefused(SheetProblem.EMPTY);
        }
        return rows;
    }
}
