package cn.huiyin.premises;

import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.imports.ImportKind;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.imports.RowResult;
import cn.huiyin.premises.sheet.SheetField;
import cn.huiyin.tenancy.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Imports the register of an estate: buildings, entrances, units, and who lives there. */
@Component
class PremisesImport implements ImportKind {
    private final RegisterWriter writer;

    PremisesImport(RegisterWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "PREMISES";
    }

    @Override
    public Set<Role> whoMay() {
        return Set.of(Role.HEAD_OFFICE, Role.DIRECTOR);
    }

    @Override
    public List<SheetField> fields() {
        return Register.FIELDS;
    }

    /**
     * Merged cells of buildings and entrances come out of CSV as gaps: a row with a room but without a building stands under
     * the one above. A room is never taken from above, so that nobody is put into the wrong home.
     */
    @Override
    public List<MappedRow> prepare(List<MappedRow> rows) {
        List<MappedRow> filled = new ArrayList<>(rows.size());
        String building = "";
        String entrance = "";
        for (MappedRow row : rows) {
            if (!row.has(Register.BUILDING) || !row.value(Register.BUILDING).isEmpty()) {
                building = row.value(Register.BUILDING);
                entrance = row.value(Register.ENTRANCE);
                filled.add(row);
                continue;
            }
            entrance = row.value(Register.ENTRANCE).isEmpty() ? entrance : row.value(Register.ENTRANCE);
            boolean ownPath = row.value(Register.ROOM).matches(".*[-栋幢座].*");
            filled.add(ownPath ? row : fill(row, building, entrance));
        }
        return filled;
    }

    private static MappedRow fill(MappedRow row, String building, String entrance) {
        MappedRow placed = row.with(Register.BUILDING, building);
        return row.has(Register.ENTRANCE) ? placed.with(Register.ENTRANCE, entrance) : placed;
    }

    @Override
    public List<List<CellError>> check(ImportContext context, List<MappedRow> rows) {
        return rows.stream()
                .map(row -> switch (RegisterParser.parse(row, context.mapping().dates())) {
                    case RegisterRow.Understood understood -> List.<CellError>of();
                    case RegisterRow.Refused refused -> refused.errors();
                })
                .toList();
    }

    @Override
    public List<RowResult> apply(ImportContext context, List<MappedRow> rows) {
        return writer.write(
                context,
                rows.stream()
                        .map(row -> RegisterParser.parse(row, context.mapping().dates()))
                        .toList());
    }
}
