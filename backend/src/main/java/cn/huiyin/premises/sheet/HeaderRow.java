package cn.huiyin.premises.sheet;

import java.util.List;

/**
 * Finds the row that names the columns, under titles, addresses and dates of printing.
 *
 * @param at position of the header in {@code rows}
 * @param rows all rows of the file that have content
 */
record HeaderRow(int at, List<SheetRow> rows) {
    private static final int LOOK_AT = 40;
    private static final int KNOWN = 100;

    /** Known headers weigh more than any number of filled cells; of two equal rows the upper one is the header. */
    static HeaderRow find(List<SheetRow> rows, List<SheetField> fields) throws SheetRefused {
        int best = -1;
        int bestScore = 0;
        for (int at = 0; at < Math.min(rows.size(), LOOK_AT); at++) {
            int score = score(rows.get(at), fields);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        if (best < 0) {
            throw new SheetRefused(SheetProblem.NO_HEADER);
        }
        return new HeaderRow(best, rows);
    }

    SheetRow row() {
        return rows.get(at);
    }

    private static int score(SheetRow row, List<SheetField> fields) {
        List<String> labels =
                row.cells().stream().filter(HeaderRow::isLabel).distinct().toList();
        long known = fields.stream()
                .filter(field -> labels.stream().anyMatch(label -> Synonyms.weight(label, field) > 0))
                .count();
        boolean canBe = labels.size() >= 2 || (known == 1 && row.cells().size() == 1);
        return canBe ? (int) known * KNOWN + labels.size() : 0;
    }

    private static boolean isLabel(String cell) {
        return !cell.isEmpty() && cell.length() <= 60 && cell.codePoints().anyMatch(Character::isLetter);
    }
}
