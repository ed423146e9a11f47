package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases as the noticeboard needs them: no name, no words. */
@Component
class ClosedCases {

    private static final String CASE = """
            select c.id, c.estate_id, c.occupant_id, coalesce(c.category, '') as category, c.received_at, c.ending, b.code,
                (select count(*) from units h
                 where h.company_id = b.company_id and h.building_id = b.id and h.kind = 'HOME') as homes
            from cases c
            left join units u on u.company_id = c.company_id and u.id = c.unit_id
            left join common_places p on p.company_id = c.company_id and p.id = c.common_place_id
            left join buildings b on b.company_id = c.company_id and b.id = coalesce(u.building_id, p.building_id)
            where c.company_id = :company and c.id = :case""";

    private final JdbcClient jdbc;

    ClosedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClosedCase> find(UUID caseId) {
        return jdbc.sql(CASE)
                .param("company", Scope.current().company())
                .param("case", caseId)
                .query((row, index) -> read(row))
                .optional();
    }

    private static ClosedCase read(ResultSet row) throws SQLException {
        return new ClosedCase(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getObject("occupant_id", UUID.class),
                row.getString("category"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("code"),
                row.getInt("homes"),
                row.getString("ending"));
    }
}
