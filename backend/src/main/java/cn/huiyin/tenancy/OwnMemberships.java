package cn.huiyin.tenancy;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up under which memberships a person may act now. */
@Component
public class OwnMemberships {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnMemberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The memberships of the person of the current scope that hold now, by company and estate. */
    @Transactional(readOnly = true)
    public List<OwnMembership> now() {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        select own.*, s.membership_ids as stands_in_for, coalesce(d.shared_since <= :now, false) as shared
                        from scope.own_memberships() own
                        join memberships d on d.company_id = own.company_id and d.id = own.membership_id
                        left join scope.stood_in_for(:now) s on s.deputy_id = own.membership_id
                        where own.valid_from <= :now and (own.valid_until is null or own.valid_until > :now)""")
                .param("now", now)
                .query((row, index) -> new OwnMembership(
                        row.getObject("membership_id", UUID.class),
                        row.getObject("company_id", UUID.class),
                        row.getString("company_name"),
                        row.getString("organization"),
                        row.getObject("estate_id", UUID.class),
                        row.getString("estate_name"),
                        row.getString("zone"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("department_id", UUID.class),
                        row.getObject("occupant_id", UUID.class),
                        row.getString("display_name"),
                        ids(row.getArray("stands_in_for")),
                        row.getBoolean("shared")))
                .list();
    }

    private static List<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
