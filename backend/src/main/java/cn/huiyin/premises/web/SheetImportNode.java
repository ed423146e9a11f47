package cn.huiyin.premises.web;

import cn.huiyin.premises.imports.ColumnInfo;
import cn.huiyin.premises.imports.Mapping;
import cn.huiyin.premises.imports.SheetImport;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import with what it keeps of its sheet; rows are read beside. */
record SheetImportNode(
        UUID id,
        @Nullable UUID estateId,
        String kind,
        String fileName,
        SheetImport.State state,
        List<ColumnInfo> columns,
        List<ColumnMapping> mapping,
        int rowCount,
        int rowsDone,
        int accepted,
        int unchanged,
        int refused,
        List<String> creates) {
    record ColumnMapping(int column, String field) {}

    static SheetImportNode from(SheetImport of, List<ColumnInfo> columns, Mapping mapping, List<String> creates) {
        return new SheetImportNode(
                of.id(),
                of.estateId(),
                of.kind(),
                of.fileName(),
                of.state(),
                columns,
                mapping.columns().entrySet().stream()
                        .map(entry -> new ColumnMapping(entry.getValue(), entry.getKey()))
                        .sorted((one, other) -> Integer.compare(one.column(), other.column()))
                        .toList(),
                of.totalRows(),
                of.doneRows(),
                of.acceptedRows(),
                of.unchangedRows(),
                of.refusedRows(),
                creates);
    }

    /** Position of a field's column in the order of the given columns, or -1. */
    int position(String field, List<ColumnInfo> among) {
        for (ColumnMapping each : mapping) {
            if (each.field().equals(field)) {
                return among.stream().map(ColumnInfo::index).toList().indexOf(each.column());
            }
        }
        return -1;
    }
}
