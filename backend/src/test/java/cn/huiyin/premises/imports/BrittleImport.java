package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.SheetField;
import cn.huiyin.tenancy.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A kind that breaks on the words {@code row} and {@code sheet}, as a kind with a fault would. */
@Component
class BrittleImport implements ImportKind {
    @Override
    public String name() {
        return "BRITTLE";
    }

    @Override
    public Set<Role> whoMay() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    public List<SheetField> fields() {
        return List.of(SheetField.required("word", "word"));
    }

    @Override
    public List<MappedRow> prepare(List<MappedRow> rows) {
        boolean broken = rows.stream().anyMatch(row -> row.value("word").equals("sheet"));
        if (broken && Thread.currentThread().getName().startsWith("import-")) {
            throw new IllegalStateException("sheet");
        }
        return rows;
    }

    @Override
    public List<List<CellError>> check(ImportContext context, List<MappedRow> rows) {
        return rows.stream().map(row -> List.<CellError>of()).toList();
    }

    @Override
    public List<RowResult> apply(ImportContext context, List<MappedRow> rows) {
        if (rows.stream().anyMatch(row -> row.value("word").equals("row"))) {
            throw new IllegalStateException("row");
        }
        return rows.stream().map(row -> RowResult.accepted()).toList();
    }
}
