package cn.huiyin.cases.node;

import cn.huiyin.cases.CrewOrderState;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the orders of a case that were handed to outside firms. */
@Component
@Transactional(readOnly = true)
public class CrewOrderNodes {

    private final JdbcClient jdbc;
    private final Clock clock;

    CrewOrderNodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a case that the scope sees, newest first. */
    public List<CrewOrderNode> of(UUID caseId) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select o.id, o.firm, o.fault, o.contact_passed, o.handed_out_at, m.display_name, o.expires_at,
                            o.done_at, o.revoked_at
                        from crew_orders o
                        join cases c on c.company_id = o.company_id and c.id = o.case_id
                        join memberships m on m.company_id = o.company_id and m.id = o.handed_out_by_id
                        where o.company_id = :company and o.case_id = :case
                        order by o.handed_out_at desc, o.id desc""")
                .param("company", Scope.current().company())
                .param("case", caseId)
                .query((row, index) -> node(row, now))
                .list();
    }

    private static CrewOrderNode node(ResultSet row, Instant now) throws SQLException {
        Instant expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        CrewOrderState state;
        if (row.getObject("revoked_at") != null) {
            state = CrewOrderState.REVOKED;
        } else if (row.getObject("done_at") != null) {
            state = CrewOrderState.DONE;
        } else {
            state = expires.isAfter(now) ? CrewOrderState.OPEN : CrewOrderState.EXPIRED;
        }
        return new CrewOrderNode(
                row.getObject("id", UUID.class),
                row.getString("firm"),
                row.getString("fault"),
                row.getBoolean("contact_passed"),
                row.getObject("handed_out_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                expires,
                state);
    }
}
