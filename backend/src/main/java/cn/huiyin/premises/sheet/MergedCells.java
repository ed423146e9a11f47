package cn.huiyin.premises.sheet;

/**
 * An area of cells that shows one value; columns from 0, rows from 1, both ends included.
 */
record MergedCells(int column, int top, int bottom) {
    /** Reads {@code A3:A9}; a single cell is an area of its own. */
    static MergedCells parse(String reference) throws SheetRefused {
        String[] ends = reference.split(":", 2);
        int top = row(ends[0]);
        return new MergedCells(column(ends[0]), top, ends.length == 2 ? row(ends[1]) : top);
    }

    /** Index from 0 of the column in a reference such as {@code AB12}. */
    static int column(String reference) throws SheetRefused {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            if (column > SheetLimits.COLUMNS) {
                throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS);
            }
        }
        return column - 1;
    }

    private static int row(String reference) throws SheetRefused {
        try {
            return Integer.parseInt(reference.replaceAll("\\D", ""));
        } catch (NumberFormatException noNumber) {
            throw new SheetRefused(SheetProblem.BROKEN);
        }
    }
}
