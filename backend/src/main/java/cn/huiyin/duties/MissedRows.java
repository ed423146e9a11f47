package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of duties that are looked at, and of what was told of them; each level and each turn stands once. */
@Repository
class MissedRows {

    private static final String BREACH = """
            insert into duty_breaches (company_id, estate_id, id, duty_id, level, at, tell_at, told, vacant, by_night)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REMINDER = """
            insert into duty_reminders (company_id, estate_id, id, duty_id, number, level, at, tell_at, told, by_night)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** One level told of a duty. */
    record Breach(UUID id, Missed duty, Escalations.Step step) {}

    /** One turn of telling again. */
    record Again(UUID id, Missed duty, Escalations.Reminder reminder) {}

    /** How a duty stands after the look; null for times that did not change or do not come. */
    record Look(
            UUID dutyId,
            @Nullable Instant breachedAt,
            int level,
            @Nullable Instant listedAt,
            @Nullable Instant nextLookAt) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    MissedRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Those of the duties whose time has come and that no other node holds. */
    List<Missed> lock(List<UUID> dutyIds, Instant now) {
        return jdbc.sql("""
                        select d.id, d.role, d.department, d.settings_version_id, d.due_at, d.urgent, d.escalation,
                            d.acknowledged_level, d.listed_at, b.at as level_at, greatest(b.tell_at, r.tell_at) as told_at,
                            coalesce(r.number, 0) as reminders,
                            d.kept_from_member_id, d.kept_from_department_id, (select k.person_id from memberships k
                                where k.company_id = d.company_id and k.id = d.kept_from_member_id) as kept_person
                        from duties d
                        left join lateral (
                            select max(at) as at, max(tell_at) as tell_at from duty_breaches
                            where company_id = d.company_id and duty_id = d.id) b on true
                        left join lateral (
                            select max(number) as number, max(tell_at) as tell_at from duty_reminders
                            where company_id = d.company_id and duty_id = d.id) r on true
                        where d.company_id = :company and d.id = any(:ids) and d.state = 'OPEN' and d.paused_since is null
                            and d.next_look_at <= :now
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
                        instant(row.getTimestamp("level_at")),
                        instant(row.getTimestamp("told_at")),
                        row.getInt("reminders"),
                        row.getInt("acknowledged_level"),
                        row.getTimestamp("listed_at") != null,
                        new KeptFrom(
                                row.getObject("kept_from_member_id", UUID.class),
                                row.getObject("kept_from_department_id", UUID.class)),
                        row.getObject("kept_person", UUID.class)))
                .list();
    }

    void insertBreaches(UUID estateId, List<Breach> breaches) {
        UUID company = Scope.current().company();
        batch.batchUpdate(
                BREACH,
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

    void insertReminders(UUID estateId, List<Again> reminders) {
        UUID company = Scope.current().company();
        batch.batchUpdate(
                REMINDER,
                reminders.stream()
                        .map(again -> new Object[] {
                            company,
                            estateId,
                            again.id(),
                            again.duty().id(),
                            again.reminder().number(),
                            again.reminder().step().level(),
                            Timestamp.from(again.reminder().step().at()),
                            Timestamp.from(again.reminder().step().tellAt()),
                            again.reminder().step().told().toArray(UUID[]::new),
                            again.reminder().step().byNight()
                        })
                        .toList());
    }

    void update(List<Look> looks) {
        UUID company = Scope.current().company();
        batch.batchUpdate(
                """
                update duties set breached_at = coalesce(breached_at, ?), escalation = ?, listed_at = coalesce(listed_at, ?),
                    next_look_at = ?
                where company_id = ? and id = ?""",
                looks.stream()
                        .map(look -> new Object[] {
                            timestamp(look.breachedAt()),
                            look.level(),
                            timestamp(look.listedAt()),
                            timestamp(look.nextLookAt()),
                            company,
                            look.dutyId()
                        })
                        .toList());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
