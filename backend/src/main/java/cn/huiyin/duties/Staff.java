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
     * @param personId whose it is; null without an account
     * @param departmentId where that one belongs, which for a deputy may be elsewhere
     */
    record Member(
            UUID id,
            String role,
            @Nullable String department,
            @Nullable UUID personId,
            @Nullable UUID departmentId) {

        /** Whether the duty is about them: then it is not told to them. */
        boolean isConcernedBy(Missed duty) {
            KeptFrom kept = duty.keptFrom();
            return id.equals(kept.memberId())
                    || (personId != null && personId.equals(duty.keptPerson()))
                    || (departmentId != null && departmentId.equals(kept.departmentId()));
        }
    }

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
                        select coalesce(s.id, m.id) as id, m.role, d.code,
                            case when s.id is null then m.person_id else s.person_id end as person_id,
                            case when s.id is null then m.department_id else s.department_id end as department_id
                        from memberships m
                        left join departments d on d.company_id = m.company_id and d.id = m.department_id
                        left join away a on a.membership_id = m.id
                        left join memberships s on s.company_id = m.company_id and s.id = a.deputy_id
                        where m.company_id = :company and (m.estate_id = :estate or m.estate_id is null)
                            and m.role in ('SUPERVISOR', 'DIRECTOR', 'QUALITY', 'HEAD_OFFICE', 'GUARD')
                            and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
                            and not exists (select 1 from away b where b.membership_id = a.deputy_id)
                        order by m.id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getString("code"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("department_id", UUID.class)))
                .list();
    }
}
