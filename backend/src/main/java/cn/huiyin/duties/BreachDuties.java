package cn.huiyin.duties;

import cn.huiyin.duties.event.DutyBreached;
import cn.huiyin.duties.event.DutyDueSoon;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns due duties of one estate into warnings, breaches and escalations, in one transaction. Rows that another node holds
 * are skipped, and each level stands once a duty in the database: so each is told once, whoever dies in between.
 */
@Component
class BreachDuties {

    private record Breach(UUID id, Missed duty, Escalations.Step step) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SettingsVersions versions;
    private final Staff staff;
    private final ApplicationEventPublisher events;

    BreachDuties(
            JdbcClient jdbc,
            JdbcTemplate batch,
            SettingsVersions versions,
            Staff staff,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.versions = versions;
        this.staff = staff;
        this.events = events;
    }

    /** Looks at the duties, under the scope of their company, and answers how many were looked at. */
    @Transactional
    public int look(UUID estateId, List<UUID> dutyIds, Instant now) {
        List<Missed> locked = lock(dutyIds, now);
        if (locked.isEmpty()) {
            return 0;
        }
        UUID company = Scope.current().company();
        List<Staff.Member> members = staff.of(estateId, now);
        List<Object[]> looks = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        for (Missed duty : locked) {
            if (duty.dueAt().isAfter(now)) {
                looks.add(look(company, duty, null, duty.escalation(), duty.dueAt()));
                events.publishEvent(new DutyDueSoon(company, estateId, duty.id()));
                continue;
            }
            Escalations.Plan plan = new Escalations(versions.get(duty.versionId()), members).plan(duty, now);
            plan.steps().forEach(step -> breaches.add(new Breach(Ids.next(), duty, step)));
            int level = plan.steps().isEmpty()
                    ? duty.escalation()
                    : plan.steps().getLast().level();
            looks.add(look(company, duty, duty.dueAt(), level, plan.nextLookAt()));
        }
        insert(company, estateId, breaches);
        batch.batchUpdate("""
                update duties set breached_at = coalesce(breached_at, ?), escalation = ?, next_look_at = ?
                where company_id = ? and id = ?""", looks);
        breaches.forEach(breach -> events.publishEvent(new DutyBreached(
                company,
                estateId,
                breach.duty().id(),
                breach.id(),
                breach.step().level())));
        return locked.size();
    }

    private List<Missed> lock(List<UUID> dutyIds, Instant now) {
        return jdbc.sql("""
                        select d.id, d.role, d.department, d.settings_version_id, d.due_at, d.urgent, d.escalation,
                            (select max(b.at) from duty_breaches b
                             where b.company_id = d.company_id and b.duty_id = d.id) as told_at
                        from duties d
                        where d.company_id = :company and d.id = any(:ids) and d.state = 'OPEN' and d.next_look_at <= :now
                        order by d.id for update of d skip locked""")
                .param("company", Scope.current().company())
                .param("ids", dutyIds.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Missed(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getString("department"),
                        row.getObject("settings_version_id", UUID.class),
                        row.getTimestamp("due_at").toInstant(),
                        row.getBoolean("urgent"),
                        row.getInt("escalation"),
                        instant(row.getTimestamp("told_at"))))
                .list();
    }

    private void insert(UUID company, UUID estateId, List<Breach> breaches) {
        batch.batchUpdate(
                """
                insert into duty_breaches (company_id, estate_id, id, duty_id, level, at, tell_at, told, vacant, by_night)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                breaches.stream()
                        .map(breach -> new Object[] {
                            company,
                            estateId,
                            breach.id(),
                            breach.duty().id(),
                            breach.step().level(),
                            Timestamp.from(breach.step().at()),
                            Timestamp.from(breach.step().tellAt()),
                            breach.step().told().toArray(UUID[]::new),
                            breach.step().told().isEmpty(),
                            breach.step().byNight()
                        })
                        .toList());
    }

    private static Object[] look(
            UUID company, Missed duty, @Nullable Instant breached, int level, @Nullable Instant next) {
        return new Object[] {timestamp(breached), level, timestamp(next), company, duty.id()};
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
