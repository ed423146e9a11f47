package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.redaction.MarkKind;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the marks of many outcomes at once; an occupant's scope sees none. */
@Component
class MarkReads {

    private final JdbcClient jdbc;

    MarkReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OutcomeNode, List<MarkNode>> of(List<OutcomeNode> outcomes) {
        Map<UUID, List<MarkNode>> found = jdbc
                .sql("""
                        select * from outcome_marks where company_id = :company and outcome_id in (:outcomes)
                        order by outcome_id, starts_at, id""")
                .param("company", Scope.current().company())
                .param("outcomes", outcomes.stream().map(OutcomeNode::id).toList())
                .query(MarkReads::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(MarkNode::outcomeId));
        Map<OutcomeNode, List<MarkNode>> marks = new LinkedHashMap<>();
        outcomes.forEach(outcome -> marks.put(outcome, found.getOrDefault(outcome.id(), List.of())));
        return marks;
    }

    private static MarkNode read(ResultSet row, int index) throws SQLException {
        String reason = row.getString("dismissed_because");
        return new MarkNode(
                row.getObject("id", UUID.class),
                row.getObject("outcome_id", UUID.class),
                row.getInt("starts_at"),
                row.getInt("ends_at"),
                MarkKind.valueOf(row.getString("kind")),
                row.getString("found"),
                row.getString("suggestion"),
                reason == null,
                reason);
    }
}
