package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.Sheet;
import cn.huiyin.premises.sheet.SheetReader;
import cn.huiyin.premises.sheet.SheetReading;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the kept sheet of an import again and reads it by a mapping. */
@Component
class ImportSheet {
    private final ImportFiles files;
    private final ImportKinds kinds;

    ImportSheet(ImportFiles files, ImportKinds kinds) {
        this.files = files;
        this.kinds = kinds;
    }

    /** The rows of a sheet by the names of fields, with all that is needed to take them in. */
    record Mapped(ImportKind kind, ImportContext context, List<MappedRow> rows, SheetCells cells) {}

    /** The sheet.
     *
     * @throws NotVisible where the file is gone: the import is done, or nobody ran it for a week
     */
    Sheet read(SheetImport started) {
        byte[] content = files.of(started.fileId()).content();
        return switch (SheetReader.read(content, kinds.named(started.kind()).fields())) {
            case SheetReading.Read read -> read.sheet();
            case SheetReading.Refused refused -> throw new NotVisible();
        };
    }

    Mapped map(SheetImport started, Sheet sheet, Mapping mapping) {
        ImportKind kind = kinds.named(started.kind());
        ImportContext context = new ImportContext(started.id(), Scope.current().company(), started.estateId(), mapping);
        List<MappedRow> rows =
                kind.prepare(sheet.rows().stream().map(mapping::apply).toList());
        return new Mapped(kind, context, rows, new SheetCells(sheet, mapping.columns()));
    }

    /** Fields that are required and have no column, that are unknown, or whose column is not there. */
    List<String> incomplete(SheetImport started, Sheet sheet, Mapping mapping) {
        ImportKind kind = kinds.named(started.kind());
        List<String> fields = new ArrayList<>(kind.fields().stream()
                .filter(field -> field.required() && !mapping.columns().containsKey(field.key()))
                .map(field -> field.key())
                .toList());
        mapping.columns().forEach((field, column) -> {
            boolean known = kind.fields().stream().anyMatch(each -> each.key().equals(field));
            boolean there = sheet.columns().stream().anyMatch(each -> each.index() == column);
            if (!known || !there) {
                fields.add(field);
            }
        });
        return fields;
    }
}
