package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads duties for other modules and for screens, as far as the scope sees them; each answer is one statement. */
@Repository
@Transactional(readOnly = true)
public class DutyReads {

    /** Who it is now: the deputy of one who is away, the one in charge, whoever is on, or the only one of that role. */
    static final String SELECT = """
            select d.*, coalesce(
                (select m.display_name from absences a join memberships m
                    on m.company_id = a.company_id and m.id = a.deputy_id and %1$s
                 where a.company_id = d.company_id and a.membership_id = d.assignee_id
                    and :now >= a.absent_from and :now < a.absent_until limit 1),
                (select m.display_name from memberships m where m.company_id = d.company_id and m.id = d.assignee_id and %1$s),
                (select string_agg(distinct coalesce(s.display_name, m.display_name), ', ') from roster_shifts r
                 join memberships m on m.company_id = r.company_id and m.id = r.membership_id
                 left join absences a on a.company_id = r.company_id and a.membership_id = r.membership_id
                    and :now >= a.absent_from and :now < a.absent_until
                 left join memberships s on s.company_id = a.company_id and s.id = a.deputy_id
                 where r.company_id = d.company_id and r.estate_id = d.estate_id and :now >= r.starts_at and :now < r.ends_at
                    and %1$s
                    and ((d.role = 'DESK' and r.post = 'DESK') or (d.role = 'GUARD' and r.post = 'PHONE')
                        or (d.role = 'WORKER' and r.post = 'ON_CALL' and m.department_id = d.department_id))),
                (select min(m.display_name) from memberships m
                 where m.company_id = d.company_id and m.role = d.role
                    and (m.estate_id = d.estate_id or m.estate_id is null)
                    and (d.department is null or m.department_id = d.department_id)
                    and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now) and %1$s
                 having count(*) = 1)) as person_name,
                d.acknowledged_level < coalesce((select max(b.level) from duty_breaches b
                    where b.company_id = d.company_id and b.duty_id = d.id and b.told && :actingFor), 0) as to_acknowledge
            from duties d where d.company_id = :company
            """.formatted(KeptFrom.FREE);

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A duty by its id; nothing when it is not there or not visible. */
    public Optional<DutyView> find(UUID id) {
        return statement(" and d.id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    /** Those of the duties that are still open, by their ids. */
    public Map<UUID, DutyView> open(Collection<UUID> ids) {
        return statement(" and d.id = any(:ids) and d.state = 'OPEN' and d.ended_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> view(row))
                .list()
                .stream()
                .collect(Collectors.toMap(DutyView::id, duty -> duty));
    }

    /** The duties of each subject that count or counted, by what is due first; superseded ones are left out. */
    public Map<UUID, List<DutyView>> ofSubjects(Collection<UUID> subjectIds) {
        return statement(" and d.subject_id = any(:subjects) and d.state <> 'SUPERSEDED' order by d.due_at, d.id")
                .param("subjects", subjectIds.toArray(UUID[]::new))
                .query((row, n) -> view(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(DutyView::subjectId));
    }

    /** Open duties that one act can meet, such as {@code visit.made}, by what is due first: a call list. */
    public List<DutyView> openByAct(UUID estateId, String act, int limit) {
        return statement("""
                        and d.estate_id = :estate and d.act = :act and d.state = 'OPEN' and d.ended_at is null
                        order by d.due_at, d.id limit :limit""")
                .param("estate", estateId)
                .param("act", act)
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    /** How each of the subjects stands; one without an open duty is absent from the answer. */
    public Map<UUID, SubjectDue> standing(Collection<UUID> subjectIds) {
        Map<UUID, SubjectDue> standing = new HashMap<>();
        jdbc.sql("""
                        select subject_id, min(due_at) filter (where due_at > :now and paused_since is null),
                            bool_or(due_at <= :now and paused_since is null)
                        from duties where company_id = :company and subject_id = any(:subjects) and state = 'OPEN' and ended_at is null
                        group by subject_id""")
                .param("company", Scope.current().company())
                .param("now", Timestamp.from(clock.instant()))
                .param("subjects", subjectIds.toArray(UUID[]::new))
                .query(row -> {
                    UUID subject = row.getObject(1, UUID.class);
                    standing.put(subject, new SubjectDue(subject, instant(row.getTimestamp(2)), row.getBoolean(3)));
                });
        return standing;
    }

    JdbcClient.StatementSpec statement(String where) {
        Scope scope = Scope.current();
        return jdbc.sql(SELECT + where)
                .param("company", scope.company())
                .param(
                        "actingFor",
                        scope.isSystem() ? new UUID[0] : scope.actingFor().toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }

    static DutyView view(ResultSet row) throws SQLException {
        return new DutyView(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getString("clause_id"),
                row.getString("rule"),
                row.getString("act"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("role"),
                row.getString("department"),
                row.getObject("assignee_id", UUID.class),
                row.getString("person_name"),
                row.getObject("settings_version_id", UUID.class),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("warn_at").toInstant(),
                DutyState.valueOf(row.getString("state")),
                instant(row.getTimestamp("breached_at")),
                row.getInt("escalation"),
                instant(row.getTimestamp("met_at")),
                row.getObject("provisional_year", Integer.class),
                instant(row.getTimestamp("taken_back_at")),
                instant(row.getTimestamp("paused_since")),
                row.getLong("paused_seconds"),
                row.getObject("waived_by", UUID.class),
                row.getString("waived_reason"),
                told(row));
    }

    private static DutyView.Told told(ResultSet row) throws SQLException {
        return new DutyView.Told(
                row.getBoolean("to_acknowledge"),
                instant(row.getTimestamp("acknowledged_at")),
                cause(row.getString("late_cause")),
                row.getString("late_reason"),
                instant(row.getTimestamp("listed_at")));
    }

    private static @Nullable LatenessCause cause(@Nullable String name) {
        return name == null ? null : LatenessCause.valueOf(name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
