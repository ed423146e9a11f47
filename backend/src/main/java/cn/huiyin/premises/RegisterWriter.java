package cn.huiyin.premises;

import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.imports.RowResult;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a batch of a register: what is there already is looked up in sets, what is new goes in by batches.
 *
 * <p>Two imports into one estate wait for each other, so that neither makes doubles of what the other writes.
 */
@Component
class RegisterWriter {
    private final Estates estates;
    private final RegisterUnits units;
    private final RegisterOccupants occupants;
    private final JdbcClient jdbc;

    RegisterWriter(Estates estates, RegisterUnits units, RegisterOccupants occupants, JdbcClient jdbc) {
        this.estates = estates;
        this.units = units;
        this.occupants = occupants;
        this.jdbc = jdbc;
    }

    List<RowResult> write(ImportContext context, List<RegisterRow> rows) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:estate, 7))")
                .param("estate", context.estate().toString())
                .query((row, index) -> true)
                .list();
        List<RegisterRow.Understood> understood = rows.stream()
                .filter(RegisterRow.Understood.class::isInstance)
                .map(RegisterRow.Understood.class::cast)
                .toList();
        UnitKind usual = usual(estates.visible(context.estate()).type());
        BitSet changed = new BitSet(understood.size());
        Map<String, UUID> ids = units.write(context, understood, usual, changed);
        occupants.write(context, understood, ids, changed);
        return results(rows, changed);
    }

    private static List<RowResult> results(List<RegisterRow> rows, BitSet changed) {
        List<RowResult> results = new ArrayList<>(rows.size());
        int understood = 0;
        for (RegisterRow row : rows) {
            if (row instanceof RegisterRow.Refused refused) {
                results.add(RowResult.refused(refused.errors()));
            } else {
                results.add(changed.get(understood++) ? RowResult.accepted() : RowResult.unchanged());
            }
        }
        return results;
    }

    private static UnitKind usual(Estate.Type type) {
        return switch (type) {
            case RESIDENTIAL -> UnitKind.HOME;
            case COMMERCIAL -> UnitKind.SHOP;
            case OFFICE -> UnitKind.OFFICE;
        };
    }
}
