package cn.huiyin.premises.sheet;

/** Why a whole file is refused; each has a text under {@code sheet.refused.<name>}. */
public enum SheetProblem {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    OLD_EXCEL,
    NOT_A_SPREADSHEET,
    BROKEN,
    ENCODING,
    NO_HEADER
}
