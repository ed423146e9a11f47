package cn.huiyin.premises.imports;

import java.util.List;

/** What became of one row. */
public record RowResult(Outcome outcome, List<CellError> errors) {
    /** The three ways. */
    public enum Outcome {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    public RowResult {
        errors = List.copyOf(errors);
    }

    /** Something new was written. */
    public static RowResult accepted() {
        return new RowResult(Outcome.ACCEPTED, List.of());
    }

    /** All of it was there already. */
    public static RowResult unchanged() {
        return new RowResult(Outcome.UNCHANGED, List.of());
    }

    /** Nothing of it was written. */
    public static RowResult refused(List<CellError> errors) {
        return new RowResult(Outcome.REFUSED, errors);
    }
}
