package cn.huiyin.duties;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is away now or will be, and the end of it. */
@Repository
@Transactional(readOnly = true)
public class Absences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of an estate that are not over, by when they begin. */
    public List<Absence> of(UUID estateId) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select a.id, a.membership_id, m.display_name, a.deputy_id, d.display_name as deputy_name,
                            a.absent_from, a.absent_until
                        from absences a
                        join memberships m on m.company_id = a.company_id and m.id = a.membership_id
                        join memberships d on d.company_id = a.company_id and d.id = a.deputy_id
                        where a.company_id = :company and a.estate_id = :estate and a.absent_until > :now
                            and a.absent_until > a.absent_from
                        order by a.absent_from, a.id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("now", Timestamp.from(now))
                .query((row, n) -> {
                    Instant from = row.getTimestamp("absent_from").toInstant();
                    return new Absence(
                            row.getObject("id", UUID.class),
                            row.getObject("membership_id", UUID.class),
                            row.getString("display_name"),
                            row.getObject("deputy_id", UUID.class),
                            row.getString("deputy_name"),
                            from,
                            row.getTimestamp("absent_until").toInstant(),
                            !now.isBefore(from));
                })
                .list();
    }

    /**
     * Ends an absence now; one that has not begun is called off. Who runs the estate ends anybody's, all others their own.
     *
     * @return whether it was not over already
     * @throws NotVisible when it is not there or not the caller's estate's
     * @throws Forbidden when it is somebody else's
     */
    @Transactional
    public boolean end(UUID absenceId) {
        Scope scope = Scope.current();
        UUID absent = jdbc.sql("select membership_id from absences where company_id = :company and id = :id")
                .param("company", scope.company())
                .param("id", absenceId)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotVisible::new);
        if (scope.reach() != Reach.ESTATE && scope.reach() != Reach.COMPANY && !absent.equals(scope.membershipId())) {
            throw new Forbidden();
        }
        return jdbc.sql("""
                        update absences set absent_until = greatest(absent_from, :now)
                        where company_id = :company and id = :id and absent_until > :now""")
                        .param("company", scope.company())
                        .param("id", absenceId)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
