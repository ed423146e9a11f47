package cn.huiyin.cases.node;

import cn.huiyin.tenancy.Scope;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the answers of a shared problem with what became of each, in one statement. */
@Component
@Transactional(readOnly = true)
public class SharedAnswerNodes {

    private final JdbcClient jdbc;

    SharedAnswerNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers, the newest first. */
    public List<SharedAnswerNode> of(UUID problemId) {
        Map<UUID, SharedAnswerNode> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.reply, a.method, a.written_at, m.display_name as written_by,
                            c.id as case_id, c.reference, r.state, r.reason
                        from shared_answers a
                        join memberships m on m.company_id = a.company_id and m.id = a.written_by_id
                        join shared_replies r on r.company_id = a.company_id and r.answer_id = a.id
                        join cases c on c.company_id = r.company_id and c.id = r.case_id
                        where a.company_id = :company and a.shared_problem_id = :problem
                        order by a.written_at desc, a.id, c.received_at, c.id""")
                .param("company", Scope.current().company())
                .param("problem", problemId)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    SharedAnswerNode answer = answers.get(id);
                    if (answer == null) {
                        answer = new SharedAnswerNode(
                                id,
                                row.getString("reply"),
                                row.getString("method"),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("written_by"),
                                new ArrayList<>());
                        answers.put(id, answer);
                    }
                    answer.replies()
                            .add(new SharedAnswerNode.Reply(
                                    new CaseLink(row.getObject("case_id", UUID.class), row.getString("reference")),
                                    row.getString("state"),
                                    row.getString("reason")));
                });
        return List.copyOf(answers.values());
    }
}
