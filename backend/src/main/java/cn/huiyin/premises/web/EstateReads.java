package cn.huiyin.premises.web;

import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of estates and lists of their departments, many estates in one statement. */
@Component
class EstateReads {
    private static final Set<Reach> SEE_PREMISES = EnumSet.of(Reach.COMPANY, Reach.ESTATE, Reach.DEPARTMENT);

    private final JdbcClient jdbc;
    private final Clock clock;

    EstateReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts by estate; nothing for those who do not see premises. */
    Map<UUID, UnitCounts> counts(Collection<UUID> estates) {
        Map<UUID, UnitCounts> counts = new HashMap<>();
        Reach reach = Scope.current().reach();
        if (estates.isEmpty() || reach == null || !SEE_PREMISES.contains(reach)) {
            return counts;
        }
        jdbc.sql("""
                        select e.id, u.*, p.* from unnest(cast(:estates as uuid[])) as e (id)
                        cross join lateral (
                            select count(*) filter (where kind = 'HOME') as homes,
                                count(*) filter (where kind = 'HOME' and state in ('LIVED_IN', 'LET')) as lived_in,
                                count(*) filter (where kind = 'HOME' and state = 'VACANT') as vacant,
                                count(*) filter (where kind = 'HOME' and state = 'DECORATING') as decorating,
                                count(*) filter (where kind in ('SHOP', 'OFFICE')) as shops
                            from units where company_id = :company and estate_id = e.id) u
                        cross join lateral (
                            select count(*) as occupants, count(*) filter (where exists (
                                select from memberships m where m.company_id = o.company_id and m.occupant_id = o.id
                                    and (m.valid_until is null or m.valid_until > :now))) as joined
                            from occupants o where o.company_id = :company and o.estate_id = e.id) p""")
                .param("estates", estates.toArray(UUID[]::new))
                .param("company", Scope.current().company())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> counts.put(
                        row.getObject("id", UUID.class),
                        new UnitCounts(
                                row.getInt("homes"),
                                row.getInt("lived_in"),
                                row.getInt("vacant"),
                                row.getInt("decorating"),
                                row.getInt("shops"),
                                row.getInt("joined"),
                                row.getInt("occupants"))))
                .list();
        return counts;
    }

    /** Departments by estate, by code; those of the company stand with each estate. */
    Map<UUID, List<UUID>> departments(Collection<UUID> estates) {
        Map<UUID, List<UUID>> departments = new HashMap<>();
        if (estates.isEmpty()) {
            return departments;
        }
        jdbc.sql("""
                        select e.id as estate, d.id from unnest(cast(:estates as uuid[])) as e (id)
                        join departments d on d.company_id = :company and (d.estate_id = e.id or d.estate_id is null)
                        order by e.id, d.code""")
                .param("estates", estates.toArray(UUID[]::new))
                .param("company", Scope.current().company())
                .query((row, index) -> departments
                        .computeIfAbsent(row.getObject("estate", UUID.class), id -> new ArrayList<>())
                        .add(row.getObject("id", UUID.class)))
                .list();
        return departments;
    }
}
