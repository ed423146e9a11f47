package cn.huiyin.premises.sheet;

/**
 * One column of a sheet.
 *
 * @param index from 0, as {@link SheetRow#cell} takes it
 * @param header the cleaned text of the header, maybe empty
 * @param identityNumbers whether header or content say that these are numbers of identity papers; such a column is
 *     neither shown nor kept unless somebody maps it on purpose
 */
public record SheetColumn(int index, String header, boolean identityNumbers) {
    /** The letters that Excel shows above the column: A, B … Z, AA. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
