package cn.huiyin.duties;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists that shifts of the caller's role and department handed on, the latest first. */
@Repository
@Transactional(readOnly = true)
public class ShiftHandovers {

    private static final String SELECT = """
            select h.*, b.display_name as handed_by_name, t.display_name as taken_by_name, h.handed_by = :me as own
            from shift_handovers h
            join memberships b on b.company_id = h.company_id and b.id = h.handed_by
            left join memberships t on t.company_id = h.company_id and t.id = h.taken_by
            where h.company_id = :company and h.estate_id = :estate and h.role = :role
                and h.department_id is not distinct from cast(:department as uuid)""";

    private final JdbcClient jdbc;

    ShiftHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of them. */
    public List<ShiftHandover> latest(int most) {
        return select(" order by h.handed_at desc, h.id desc limit :most")
                .param("most", most)
                .query((row, n) -> handover(row))
                .list();
    }

    /** One of them; nothing where it is not there or not the caller's shift's. */
    public Optional<ShiftHandover> find(UUID id) {
        return select(" and h.id = :id")
                .param("id", id)
                .query((row, n) -> handover(row))
                .optional();
    }

    /**
     * The same under its row lock.
     *
     * @throws NotVisible when it is not there or not the caller's shift's
     */
    ShiftHandover locked(UUID id) {
        return select(" and h.id = :id for update of h")
                .param("id", id)
                .query((row, n) -> handover(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private JdbcClient.StatementSpec select(String where) {
        Scope scope = Scope.current();
        return jdbc.sql(SELECT + where)
                .param("company", scope.company())
                .param("estate", scope.estate())
                .param("me", scope.membership())
                .param("role", String.valueOf(scope.role()))
                .param("department", text(scope.departmentId()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static ShiftHandover handover(ResultSet row) throws SQLException {
        Timestamp taken = row.getTimestamp("taken_at");
        return new ShiftHandover(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("handed_by_name"),
                row.getTimestamp("handed_at").toInstant(),
                List.of((UUID[]) row.getArray("duty_ids").getArray()),
                row.getString("note"),
                row.getString("taken_by_name"),
                taken == null ? null : taken.toInstant(),
                row.getBoolean("own"));
    }
}
