package cn.huiyin.premises.sheet;

/**
 * How much a file may ask of the server: the libraries below have no limits of their own.
 *
 * @param fileBytes size of the uploaded file
 * @param entryBytes unpacked size of one part of a workbook
 * @param totalBytes unpacked size of all parts that are read
 * @param rows rows with content, titles included
 * @param cells cells with or without content, over all rows
 */
public record SheetLimits(int fileBytes, int entryBytes, int totalBytes, int rows, int cells) {
    /** Columns of the widest sheet that Excel knows. */
    static final int COLUMNS = 16_384;

    /** What the product allows: some 50,000 rows of a register. */
    public static final SheetLimits STANDARD = new SheetLimits(10 << 20, 64 << 20, 96 << 20, 60_000, 3_000_000);
}
