package cn.huiyin.acceptance;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Within;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The duties of cases as lines of a table that a person can hold beside the clauses. */
record ProcedureTable(JdbcClient jdbc, UUID company, Map<String, DutyRule> rules, Map<String, Object> settings) {

    static final String HEAD = "course;clause;rule;who;limit;from;due;state;met";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    static ProcedureTable of(EstateAtWork estate, SettingsVersion version) {
        Map<String, DutyRule> rules = new HashMap<>();
        for (Clause clause : version.clauses()) {
            clause.duties().forEach(rule -> rules.put(clause.id() + "/" + rule.name(), rule));
        }
        return new ProcedureTable(estate.world().jdbc(), estate.company().id(), rules, version.settings());
    }

    /** One line a duty of the case, those that were taken away too, and at last how the case stands. */
    List<String> lines(String course, UUID subject) {
        List<String> lines = new ArrayList<>(duties(course, subject));
        String state = jdbc.sql("select state from cases where id = ?")
                .param(subject)
                .query(String.class)
                .single();
        lines.add(course + ";–;–;–;–;–;–;case " + state.toLowerCase(Locale.ROOT) + ";");
        return lines;
    }

    private List<String> duties(String course, UUID subject) {
        return jdbc.sql("""
                        select * from duties where company_id = ? and subject_id = ?
                        order by started_at, due_at, clause_id, rule, id""")
                .params(company, subject)
                .query((row, n) -> line(course, row))
                .list();
    }

    private String line(String course, ResultSet row) throws SQLException {
        String clause = row.getString("clause_id");
        String rule = row.getString("rule");
        String department = row.getString("department");
        String who = row.getString("role").toLowerCase(Locale.ROOT) + (department == null ? "" : " " + department);
        return String.join(
                ";",
                course,
                clause,
                rule,
                who,
                limit(rules.get(clause + "/" + rule)) + (row.getBoolean("urgent") ? " !" : ""),
                local(row.getTimestamp("started_at")),
                local(row.getTimestamp("due_at")),
                row.getString("state").toLowerCase(Locale.ROOT)
                        + (row.getTimestamp("breached_at") == null ? "" : " late"),
                local(row.getTimestamp("met_at")));
    }

    private String limit(DutyRule rule) {
        Within within = rule.within();
        String limit = within.fact() != null
                ? within.fact()
                : within.at() != null
                        ? within.at() + "=" + settings.get(within.at())
                        : within.setting() == null ? within.span() : named(within.setting());
        String since = rule.from() == null ? "" : " from " + rule.from();
        String notBefore = rule.notBefore() == null ? "" : " not before " + earliest(rule.notBefore());
        String cutoff = within.cutoff() == null ? "" : " cutoff " + settings.get(within.cutoff());
        return limit + since + notBefore + cutoff;
    }

    private String earliest(Within within) {
        return within.setting() != null
                ? named(within.setting())
                : within.fact() != null
                        ? within.fact() + (within.lead() == null ? "" : " less " + named(within.lead()))
                        : within.at() + "=" + settings.get(within.at());
    }

    private String named(String setting) {
        Object value = settings.get(setting);
        return setting + "=" + (value instanceof Map<?, ?> ? "by category" : value);
    }

    private static String local(Timestamp at) {
        return at == null ? "" : at.toInstant().atZone(EstateAtWork.ZONE).format(MINUTE);
    }
}
