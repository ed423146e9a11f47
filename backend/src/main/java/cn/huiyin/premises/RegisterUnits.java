package cn.huiyin.premises;

import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.sheet.UnitPath;
import cn.huiyin.tenancy.Ids;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the units of a batch, and their buildings and entrances where these are new. */
@Component
class RegisterUnits {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final RegisterPlaces places;

    RegisterUnits(JdbcClient jdbc, JdbcTemplate template, RegisterPlaces places) {
        this.jdbc = jdbc;
        this.template = template;
        this.places = places;
    }

    /** A unit as it stands or will stand; the path is null for one that is in the database already. */
    private record Known(
            UUID id,
            @Nullable UnitPath path,
            UnitKind kind,
            UnitState state,
            @Nullable LocalDate handedOver) {
        Known told(RegisterRow.RegisteredUnit unit) {
            return new Known(
                    id,
                    path,
                    unit.kind() == null ? kind : unit.kind(),
                    unit.state() == null ? state : unit.state(),
                    unit.handedOver() == null ? handedOver : unit.handedOver());
        }
    }

    /** Ids of all units of the rows by path; sets the bit of each row that adds or changes one. */
    Map<String, UUID> write(ImportContext context, List<RegisterRow.Understood> rows, UnitKind usual, BitSet changed) {
        Map<String, Known> units = known(context, rows);
        Set<String> touched = new LinkedHashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            RegisterRow.RegisteredUnit unit = rows.get(at).unit();
            String key = unit.path().key();
            Known before = units.get(key);
            Known after = before == null ? fresh(unit, usual) : before.told(unit);
            if (!after.equals(before)) {
                units.put(key, after);
                touched.add(key);
                changed.set(at);
            }
        }
        store(context, units, touched);
        return units.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().id()));
    }

    private static Known fresh(RegisterRow.RegisteredUnit unit, UnitKind usual) {
        return new Known(
                Ids.next(),
                unit.path(),
                unit.kind() == null ? usual : unit.kind(),
                unit.state() == null ? unit.assumed() : unit.state(),
                unit.handedOver());
    }

    private Map<String, Known> known(ImportContext context, List<RegisterRow.Understood> rows) {
        Map<String, Known> units = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            return units;
        }
        jdbc.sql("""
                        select id, path, kind, state, handed_over_on from units
                        where company_id = :company and estate_id = :estate and path in (:paths)""")
                .param("company", context.companyId())
                .param("estate", context.estate())
                .param(
                        "paths",
                        rows.stream()
                                .map(row -> row.unit().path().key())
                                .distinct()
                                .toList())
                .query((row, index) -> units.put(
                        row.getString("path"),
                        new Known(
                                row.getObject("id", UUID.class),
                                null,
                                UnitKind.valueOf(row.getString("kind")),
                                UnitState.valueOf(row.getString("state")),
                                row.getObject("handed_over_on", LocalDate.class))))
                .list();
        return units;
    }

    private void store(ImportContext context, Map<String, Known> units, Set<String> touched) {
        List<UnitPath> fresh = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (String key : touched) {
            Known unit = units.get(key);
            if (unit != null && unit.path() != null) {
                fresh.add(unit.path());
            } else if (unit != null) {
                updates.add(new @Nullable Object[] {
                    unit.kind().name(), unit.state().name(), date(unit), context.companyId(), unit.id()
                });
            }
        }
        template.batchUpdate(
                "update units set kind = ?, state = ?, handed_over_on = ? where company_id = ? and id = ?", updates);
        RegisterPlaces.Found found = places.of(context, fresh);
        template.batchUpdate(
                "insert into units (company_id, estate_id, id, building_id, entrance_id, path, label, kind, state,"
                        + " handed_over_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fresh.stream().map(path -> row(context, found, path, units)).toList());
    }

    private static @Nullable Object[] row(
            ImportContext context, RegisterPlaces.Found found, UnitPath path, Map<String, Known> units) {
        Known unit = Objects.requireNonNull(units.get(path.key()));
        return new @Nullable Object[] {
            context.companyId(),
            context.estate(),
            unit.id(),
            found.building(path),
            found.entrance(path),
            path.key(),
            path.label(),
            unit.kind().name(),
            unit.state().name(),
            date(unit)
        };
    }

    private static @Nullable Date date(Known unit) {
        return unit.handedOver() == null ? null : Date.valueOf(unit.handedOver());
    }
}
