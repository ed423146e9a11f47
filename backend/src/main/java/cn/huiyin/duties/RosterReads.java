package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is on, as far as the scope sees it; each answer is one statement. */
@Repository
@Transactional(readOnly = true)
public class RosterReads {

    private final JdbcClient jdbc;
    private final Clock clock;

    RosterReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The shifts that begin on the days, by time. */
    public List<RosterShift> days(UUID estateId, LocalDate from, int days) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select r.id, r.day, r.post, r.membership_id, m.display_name, r.starts_at, r.ends_at
                        from roster_shifts r
                        join memberships m on m.company_id = r.company_id and m.id = r.membership_id
                        where r.company_id = :company and r.estate_id = :estate and r.day >= :from and r.day < :until
                        order by r.day, r.post, r.starts_at, r.id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("from", from)
                .param("until", from.plusDays(days))
                .query((row, n) -> {
                    Instant starts = row.getTimestamp("starts_at").toInstant();
                    Instant ends = row.getTimestamp("ends_at").toInstant();
                    return new RosterShift(
                            row.getObject("id", UUID.class),
                            row.getObject("day", LocalDate.class),
                            RosterPost.valueOf(row.getString("post")),
                            row.getObject("membership_id", UUID.class),
                            row.getString("display_name"),
                            starts,
                            ends,
                            !now.isBefore(starts) && now.isBefore(ends));
                })
                .list();
    }

    /** Who holds the round-the-clock phone at a time, deputies in place of those who are away; none where none was set. */
    List<UUID> phoneHolders(UUID estateId, Instant at) {
        return jdbc.sql("""
                        select distinct coalesce(a.deputy_id, r.membership_id) from roster_shifts r
                        left join absences a on a.company_id = r.company_id and a.membership_id = r.membership_id
                            and :at >= a.absent_from and :at < a.absent_until
                        where r.company_id = :company and r.estate_id = :estate and r.post = 'PHONE'
                            and :at >= r.starts_at and :at < r.ends_at""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
    }
}
