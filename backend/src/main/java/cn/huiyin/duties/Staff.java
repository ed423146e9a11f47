package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of an estate's and its company's staff can be told now: deputies in place of those who are away. */
@Repository
class Staff {

    /**
     * One who can be told.
     *
     * @param id the membership, or the deputy's where the one meant is away
     */
    record Member(UUID id, String role, @Nullable String department) {}

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that can be told; one who is away without a deputy is left out, and so is a deputy who is away too. */
    List<Member> of(UUID estateId, Instant now) {
        return jdbc.sql("""
                        with away as (
                            select membership_id, deputy_id from absences
                            where company_id = :company and estate_id = :estate
                                and :now >= absent_from and :now < absent_until)
                        select coalesce(a.deputy_id, m.id) as id, m.role, d.code
                        from memberships m
                        left join departments d on d.company_id = m.company_id and d.id = m.department_id
                        left join away a on a.membership_id = m.id
                        where m.company_id = :company and (m.estate_id = :estate or m.estate_id is null)
                            and m.role in ('SUPERVISOR', 'DIRECTOR', 'QUALITY', 'HEAD_OFFICE', 'GUARD')
                            and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
                            and not exists (select 1 from away b where b.membership_id = a.deputy_id)
                        order by m.id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("now", Timestamp.from(now))
                .query((row, n) ->
                        new Member(row.getObject("id", UUID.class), row.getString("role"), row.getString("code")))
                .list();
    }
}
