package cn.huiyin.cases.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what case a duty is, as far as the scope sees the case, for lists of duties. */
@Component
@Transactional(readOnly = true)
public class DutyCases {

    private final JdbcClient jdbc;

    DutyCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What tells one case from another in a list.
     *
     * @param place its common place or its home; null where it has none
     */
    public record DutyCase(
            UUID id, String reference, @Nullable String place) {}

    /** Those of the cases that the scope sees, in one statement; none for no ids. */
    public Map<UUID, DutyCase> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select c.id, c.reference, coalesce(p.name, u.label) as place from cases c
                        left join units u on u.company_id = c.company_id and u.id = c.unit_id
                        left join common_places p on p.company_id = c.company_id and p.id = c.common_place_id
                        where c.company_id = (select scope.company_id()) and c.id in (:ids)
                        """).param("ids", ids).query((row, number) -> read(row)).stream()
                .collect(Collectors.toMap(DutyCase::id, found -> found));
    }

    private static DutyCase read(ResultSet row) throws SQLException {
        return new DutyCase(row.getObject("id", UUID.class), row.getString("reference"), row.getString("place"));
    }
}
