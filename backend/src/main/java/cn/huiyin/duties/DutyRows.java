package cn.huiyin.duties;

import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.Library;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The rows of {@code duties}, read by subject and written in batches. */
@Repository
class DutyRows {

    private static final String SEEN_BY = """
            (select d.id from departments d where d.company_id = :company and d.code = :seenBy
             and (d.estate_id = :estate or d.estate_id is null) order by d.estate_id nulls last limit 1)""";

    /** A subject that is about somebody is so for the duties that come later too. */
    private static final String KEPT = """
            (select k.kept_from_%1$s_id from duties k where k.company_id = :company and k.subject_id = :subject
             and k.kept_from_%1$s_id is not null limit 1)""";

    private final NamedParameterJdbcTemplate jdbc;
    private final EventCatalogue events;

    DutyRows(NamedParameterJdbcTemplate jdbc, Library library) {
        this.jdbc = jdbc;
        this.events = library.events();
    }

    /** The open duties of a subject, locked against a second act at the same time. */
    List<Duty> openOf(UUID subjectId) {
        return query(
                "company_id = :company and subject_id = :subject and state = 'OPEN' and ended_at is null order by due_at, id for update",
                subjectId);
    }

    /** All duties of a subject that count, locked. */
    List<Duty> countedOf(UUID subjectId) {
        return query(
                "company_id = :company and subject_id = :subject and state <> 'SUPERSEDED' order by due_at, id for update",
                subjectId);
    }

    /** The duties of a subject that these occurrences met, locked. */
    List<Duty> metBy(UUID subjectId, List<UUID> occurrenceIds) {
        return jdbc.query(
                """
                select * from duties where company_id = :company and subject_id = :subject and state = 'MET'
                    and met_by in (:acts) order by due_at, id for update""",
                Map.of(
                        "company",
                        Scope.current().company(),
                        "subject",
                        subjectId,
                        "acts",
                        occurrenceIds.isEmpty() ? List.of(new UUID(0, 0)) : occurrenceIds),
                (row, n) -> duty(row));
    }

    void insert(Collection<Duty> duties, Instant now) {
        batch("""
                insert into duties (company_id, estate_id, id, clause_id, rule, act, role, department, follows,
                    department_id, assignee_id, subject_type, subject_id, occurrence_id, settings_version_id, inputs,
                    started_at, not_before, due_at, warn_at, urgent, provisional_year, state, next_look_at, met_at,
                    met_by, ended_at, breached_at, waived_reason, stops, paused_since, paused_seconds,
                    kept_from_member_id, kept_from_department_id)
                values (:company, :estate, :id, :clause, :rule, :act, :role, :department, :follows,
                    %s, :assignee, :type, :subject, :occurrence, :version, :inputs::jsonb, :started, :notBefore, :due, :warn,
                    :urgent, :provisional, :state, :look, :metAt, :metBy, :endedAt, :breached, :waived, :stops::jsonb,
                    :pausedSince, :pausedSeconds, %s, %s)""".formatted(SEEN_BY, KEPT.formatted("member"), KEPT.formatted("department")), duties, now);
    }

    /** Keeps all duties of a subject from those whom it is about. */
    void keepFrom(UUID subjectId, KeptFrom keptFrom) {
        jdbc.update(
                """
                update duties set kept_from_member_id = :member, kept_from_department_id = :department
                where company_id = :company and subject_id = :subject
                    and (kept_from_member_id, kept_from_department_id) is distinct from (:member::uuid, :department::uuid)""",
                new MapSqlParameterSource()
                        .addValue("member", keptFrom.memberId())
                        .addValue("department", keptFrom.departmentId())
                        .addValue("company", Scope.current().company())
                        .addValue("subject", subjectId));
    }

    void update(Collection<Duty> duties, Instant now) {
        batch("""
                update duties set state = :state, met_at = :metAt, met_by = :metBy, ended_at = :endedAt,
                    assignee_id = :assignee, department = :department, department_id = coalesce(%s, department_id),
                    breached_at = coalesce(breached_at, :breached), waived_reason = :waived,
                    taken_back_at = coalesce(:takenBack, taken_back_at), due_at = :due, warn_at = :warn,
                    provisional_year = :provisional, stops = :stops::jsonb, paused_since = :pausedSince,
                    paused_seconds = :pausedSeconds, next_look_at = case
                        when :look::timestamptz is null then null when :moved then :look else next_look_at end
                where company_id = :company and id = :id""".formatted(SEEN_BY), duties, now);
    }

    private void batch(String sql, Collection<Duty> duties, Instant now) {
        if (!duties.isEmpty()) {
            jdbc.batchUpdate(
                    sql, duties.stream().map(duty -> parameters(duty, now)).toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource parameters(Duty duty, Instant now) {
        Terms terms = duty.terms();
        return new MapSqlParameterSource()
                .addValue("company", Scope.current().company())
                .addValue("estate", terms.estateId())
                .addValue("id", terms.id())
                .addValue("clause", terms.clauseId())
                .addValue("rule", terms.rule())
                .addValue("act", terms.act())
                .addValue("role", terms.role())
                .addValue("department", duty.department())
                .addValue("follows", terms.follows())
                .addValue("seenBy", duty.seenBy())
                .addValue("assignee", duty.assigneeId())
                .addValue("type", terms.subjectType())
                .addValue("subject", terms.subjectId())
                .addValue("occurrence", terms.occurrenceId())
                .addValue("version", terms.versionId())
                .addValue("inputs", Json.write(inputs(terms.inputs())))
                .addValue("started", timestamp(terms.due().startedAt()))
                .addValue("notBefore", timestamp(terms.due().notBefore()))
                .addValue("due", timestamp(terms.due().dueAt()))
                .addValue("warn", timestamp(terms.due().warnAt()))
                .addValue("urgent", terms.due().urgent())
                .addValue("provisional", terms.due().provisionalYear())
                .addValue("state", duty.state().name())
                .addValue("look", timestamp(duty.nextLookAt(now)))
                .addValue("metAt", timestamp(duty.metAt()))
                .addValue("metBy", duty.metBy())
                .addValue("endedAt", timestamp(duty.endedAt()))
                .addValue("breached", timestamp(duty.breachedAt()))
                .addValue("waived", duty.waivedReason())
                .addValue("takenBack", timestamp(duty.takenBackAt()))
                .addValue("moved", duty.isMoved())
                .addValue("stops", duty.stops().stored())
                .addValue("pausedSince", timestamp(duty.isOpen() ? duty.stops().since() : null))
                .addValue("pausedSeconds", duty.stops().secondsSince(terms.due().startedAt()));
    }

    private static Map<String, Object> inputs(Inputs inputs) {
        return Map.of("event", inputs.event(), "happenedAt", inputs.happenedAt(), "facts", inputs.facts());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private List<Duty> query(String where, UUID subjectId) {
        return jdbc.query(
                "select * from duties where " + where,
                Map.of("company", Scope.current().company(), "subject", subjectId),
                (row, n) -> duty(row));
    }

    private Duty duty(ResultSet row) throws SQLException {
        Terms terms = new Terms(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getString("clause_id"),
                row.getString("rule"),
                row.getString("act"),
                row.getString("role"),
                row.getBoolean("follows"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("settings_version_id", UUID.class),
                Inputs.parse(row.getString("inputs"), events),
                due(row));
        return Duty.stored(
                terms,
                row.getString("department"),
                row.getObject("assignee_id", UUID.class),
                DutyState.valueOf(row.getString("state")),
                instant(row.getTimestamp("ended_at")),
                Stops.parse(row.getString("stops")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Terms.Due due(ResultSet row) throws SQLException {
        return new Terms.Due(
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("not_before")),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("warn_at").toInstant(),
                row.getBoolean("urgent"),
                row.getObject("provisional_year", Integer.class));
    }
}
