package cn.huiyin.premises.sheet;

/** What came of reading a file. */
public sealed interface SheetReading {
    /** The file is a sheet with a header row. */
    record Read(Sheet sheet) implements SheetReading {}

    /** The file as a whole can't be used. */
    record Refused(SheetProblem problem) implements SheetReading {}
}
