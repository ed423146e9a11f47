package cn.huiyin.premises;

import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.sheet.UnitPath;
import cn.huiyin.tenancy.Ids;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the buildings and entrances of paths and adds those that are not there yet. */
@Component
class RegisterPlaces {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RegisterPlaces(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Ids by code, and by building and code. */
    record Found(Map<String, UUID> buildings, Map<String, UUID> entrances) {
        UUID building(UnitPath path) {
            return Objects.requireNonNull(buildings.get(path.building()));
        }

        @Nullable
        UUID entrance(UnitPath path) {
            return path.entrance() == null ? null : entrances.get(key(building(path), path.entrance()));
        }
    }

    private static String key(UUID building, String entrance) {
        return building + "/" + entrance;
    }

    Found of(ImportContext context, List<UnitPath> paths) {
        Map<String, UUID> buildings = new HashMap<>();
        Map<String, UUID> entrances = new HashMap<>();
        if (paths.isEmpty()) {
            return new Found(buildings, entrances);
        }
        jdbc.sql("select id, code from buildings where company_id = :company and estate_id = :estate")
                .param("company", context.companyId())
                .param("estate", context.estate())
                .query((row, index) -> buildings.put(row.getString("code"), row.getObject("id", UUID.class)))
                .list();
        jdbc.sql("select id, building_id, code from entrances where company_id = :company and estate_id = :estate")
                .param("company", context.companyId())
                .param("estate", context.estate())
                .query((row, index) -> entrances.put(
                        key(row.getObject("building_id", UUID.class), row.getString("code")),
                        row.getObject("id", UUID.class)))
                .list();
        add(context, paths, buildings, entrances);
        return new Found(buildings, entrances);
    }

    private void add(
            ImportContext context, List<UnitPath> paths, Map<String, UUID> buildings, Map<String, UUID> entrances) {
        Map<String, Object[]> newBuildings = new LinkedHashMap<>();
        Map<String, Object[]> newEntrances = new LinkedHashMap<>();
        for (UnitPath path : paths) {
            UUID building = buildings.computeIfAbsent(path.building(), code -> {
                UUID id = Ids.next();
                newBuildings.put(code, new Object[] {context.companyId(), context.estate(), id, code});
                return id;
            });
            if (path.entrance() != null) {
                String code = path.entrance();
                entrances.computeIfAbsent(key(building, code), key -> {
                    UUID id = Ids.next();
                    newEntrances.put(key, new Object[] {context.companyId(), context.estate(), id, building, code});
                    return id;
                });
            }
        }
        template.batchUpdate(
                "insert into buildings (company_id, estate_id, id, code) values (?, ?, ?, ?)",
                List.copyOf(newBuildings.values()));
        template.batchUpdate(
                "insert into entrances (company_id, estate_id, id, building_id, code) values (?, ?, ?, ?, ?)",
                List.copyOf(newEntrances.values()));
    }
}
