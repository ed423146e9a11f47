package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.SheetField;
import cn.huiyin.tenancy.Role;
import java.util.List;
import java.util.Set;

/**
 * One kind of register that can be imported.
 *
 * <p>Labels of fields stand in the messages under {@code import.field.<name>.<field>}, reasons under {@code
 * import.reason.<code>}.
 */
public interface ImportKind {
    /** The stable name, part of the API. */
    String name();

    /** The roles that may import this. */
    Set<Role> whoMay();

    /** Whether it goes into one estate; otherwise into the company, by somebody who reaches all of it. */
    default boolean ofOneEstate() {
        return true;
    }

    /** What it wants to know from columns. */
    List<SheetField> fields();

    /** Looks at all rows once before they are cut into batches, for what a row takes from the one above it. */
    default List<MappedRow> prepare(List<MappedRow> rows) {
        return rows;
    }

    /** What the user has to confirm before the run, such as names of estates that would be created; mostly nothing. */
    default List<String> toConfirm(ImportContext context, List<MappedRow> rows) {
        return List.of();
    }

    /** Says of each row what is wrong with it, in their order; writes nothing. An empty list means that it can go in. */
    List<List<CellError>> check(ImportContext context, List<MappedRow> rows);

    /**
     * Writes the rows in the running transaction and answers for each in their order.
     *
     * <p>A row goes in whole or not at all, and one that is there already is {@link RowResult.Outcome#UNCHANGED}. If it
     * throws, the batch is rolled back and its rows are given again one by one.
     */
    List<RowResult> apply(ImportContext context, List<MappedRow> rows);
}
