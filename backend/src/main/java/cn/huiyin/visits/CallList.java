package cn.huiyin.visits;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The visits that are due, by what is due first, in one statement. The desk and supervisors see those of their role, the
 * director all of the estate, the company what is theirs or was handed over, and all of an estate that they name.
 */
@Component
public class CallList {

    private static final String TASKS = """
            select d.id as duty_id, d.subject_id as case_id, d.due_at, d.settings_version_id, d.clause_id, d.rule,
                   c.kind, c.category, c.severity,
                   (select count(*) from visits v
                    where v.company_id = d.company_id and v.case_id = d.subject_id and v.happened_at >= d.started_at
                      and v.result in ('NO_ANSWER', 'REFUSED', 'WRONG_NUMBER')) as attempts,
                   %s as handled,
                   exists (select from visit_hand_overs h
                           where h.company_id = d.company_id and h.duty_id = d.id) as handed_over
            from duties d
            join cases c on c.company_id = d.company_id and c.id = d.subject_id
            where d.state = 'OPEN' and d.act = :made and d.subject_type = 'case'
              and (d.not_before is null or d.not_before <= :now)
              and (cast(:estate as uuid) is null or d.estate_id = :estate)
              and (:everything or d.role in (:roles) or (:company and exists (
                   select from visit_hand_overs h where h.company_id = d.company_id and h.duty_id = d.id)))
              and (cast(:afterDue as timestamptz) is null or (d.due_at, d.id) > (:afterDue, cast(:afterId as uuid)))
            order by d.due_at, d.id
            limit :limit""".formatted(VisitedCases.HANDLED);

    private final JdbcClient jdbc;
    private final VisitRules rules;
    private final SettingsVersions versions;
    private final Clock clock;

    CallList(JdbcClient jdbc, VisitRules rules, SettingsVersions versions, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.versions = versions;
        this.clock = clock;
    }

    /** One page, one more than the size where more follow.
     *
     * @param estateId null for all that the caller sees
     * @param after null for the first page
     */
    public KeysetPage<VisitTask> page(@Nullable UUID estateId, int size, @Nullable Cursor after) {
        Scope scope = Scope.current();
        Role role = scope.role();
        boolean company = role == Role.QUALITY || role == Role.HEAD_OFFICE;
        Map<Rule, List<VisitMethod>> methods = new HashMap<>();
        return KeysetPage.of(
                jdbc.sql(TASKS)
                        .param("made", VisitOccurrences.MADE)
                        .param("member", scope.membership())
                        .param("estate", estateId)
                        .param("everything", role == Role.DIRECTOR || (company && estateId != null))
                        .param("company", company)
                        .param("roles", company ? List.of("QUALITY", "HEAD_OFFICE") : List.of(String.valueOf(role)))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("afterDue", after == null ? null : Timestamp.from(after.at()))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", size + 1)
                        .query((row, index) -> task(row, methods))
                        .list(),
                size);
    }

    private record Rule(UUID version, String clause, String name, CaseSketch sketch) {}

    private VisitTask task(ResultSet row, Map<Rule, List<VisitMethod>> known) throws SQLException {
        Rule rule = new Rule(
                row.getObject("settings_version_id", UUID.class),
                row.getString("clause_id"),
                row.getString("rule"),
                new CaseSketch(row.getString("kind"), row.getString("category"), row.getString("severity")));
        return new VisitTask(
                row.getObject("duty_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("attempts"),
                known.computeIfAbsent(
                        rule, asked -> rules.methods(asked.version(), asked.clause(), asked.name(), asked.sketch())),
                row.getBoolean("handled"),
                row.getBoolean("handed_over"),
                VisitHours.of(versions.get(rule.version()), clock.instant()));
    }
}
