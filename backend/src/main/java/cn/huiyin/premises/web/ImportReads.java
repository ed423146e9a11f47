package cn.huiyin.premises.web;

import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.ColumnInfo;
import cn.huiyin.premises.imports.ImportJson;
import cn.huiyin.premises.imports.ImportKinds;
import cn.huiyin.premises.imports.ImportRows;
import cn.huiyin.premises.imports.RefusedRowsFile;
import cn.huiyin.premises.imports.SheetImport;
import cn.huiyin.premises.imports.SheetImports;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads imports as the schema tells them. */
@Component
class ImportReads {
    record FieldNode(String name, String title, boolean required) {}

    record RefusalCount(String code, String reason, int count) {}

    record RefusedRow(int row, String column, String reason, String value) {}

    private final SheetImports imports;
    private final ImportKinds kinds;
    private final ImportRows rows;
    private final ImportJson json;
    private final RefusedRowsFile reasons;

    ImportReads(SheetImports imports, ImportKinds kinds, ImportRows rows, ImportJson json, RefusedRowsFile reasons) {
        this.imports = imports;
        this.kinds = kinds;
        this.rows = rows;
        this.json = json;
        this.reasons = reasons;
    }

    SheetImportNode node(SheetImport of) {
        return SheetImportNode.from(of, json.columns(of), json.mapping(of), json.creates(of));
    }

    List<FieldNode> fields(SheetImportNode of) {
        return kinds.named(of.kind()).fields().stream()
                .map(field -> new FieldNode(field.key(), reasons.field(of.kind(), field.key()), field.required()))
                .toList();
    }

    List<RefusalCount> refusals(SheetImportNode of) {
        return rows.reasons(of.id()).entrySet().stream()
                .map(entry -> new RefusalCount(
                        entry.getKey(), reasons.reason(of.kind(), new CellError("", entry.getKey())), entry.getValue()))
                .toList();
    }

    /** The first refused rows; a row with two reasons is told twice. */
    List<RefusedRow> refused(SheetImportNode of, int first) {
        List<ColumnInfo> kept = reasons.kept(imports.visible(of.id()));
        return rows.refused(of.id(), 0, first).stream()
                .flatMap(row -> row.errors().stream().map(error -> refusedRow(of, kept, row, error)))
                .toList();
    }

    private RefusedRow refusedRow(SheetImportNode of, List<ColumnInfo> kept, ImportRows.Refused row, CellError error) {
        int at = of.position(error.field(), kept);
        String reason = reasons.reason(of.kind(), at < 0 ? error : new CellError("", error.code()));
        return at < 0
                ? new RefusedRow(row.number(), "", reason, "")
                : new RefusedRow(
                        row.number(),
                        kept.get(at).heading(),
                        reason,
                        row.cells().get(at));
    }

    SheetImportNode visible(UUID id) {
        return node(imports.visible(id));
    }
}
