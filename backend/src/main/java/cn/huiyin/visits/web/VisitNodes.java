package cn.huiyin.visits.web;

import cn.huiyin.graphql.UserErrors;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.visits.AnswerWindow;
import cn.huiyin.visits.VisitMethod;
import cn.huiyin.visits.VisitResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads visits as the caller may read them, however many cases at once, in one statement. */
@Component
class VisitNodes {

    private static final String SELECT = """
            select v.*, m.display_name, a.satisfaction as told, a.comment, a.answered_at, a.changed_at,
                   c.state = 'CLOSED' as closed,
                   v.denied_at is null and exists (
                       select from visited_duties r where r.company_id = v.company_id and r.visit_id = v.id) as counts
            from visits v
            left join cases c on c.company_id = v.company_id and c.id = v.case_id
            left join visit_answers a on a.company_id = v.company_id and a.visit_id = v.id
            left join memberships m on m.company_id = v.company_id and m.id = v.visitor_id
            """;

    private static final String OF_CASES =
            SELECT + "where v.case_id in (:cases) order by v.happened_at desc, v.id desc";
    private static final String BY_IDS = SELECT + "where v.id in (:ids)";
    private static final String BY_ID = SELECT + "where v.id = :id";

    private final JdbcClient jdbc;
    private final UserErrors texts;
    private final AnswerWindow window;

    VisitNodes(JdbcClient jdbc, UserErrors texts, AnswerWindow window) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.window = window;
    }

    /** The visits and attempts of each case, newest first; a case without any is absent. */
    Map<UUID, List<VisitNode>> ofCases(Collection<UUID> cases) {
        return jdbc.sql(OF_CASES).param("cases", cases).query((row, index) -> node(row)).stream()
                .collect(Collectors.groupingBy(VisitNode::caseId));
    }

    /** The visits by their ids; one that is not visible is absent. */
    Map<UUID, VisitNode> byIds(Collection<UUID> ids) {
        return jdbc.sql(BY_IDS).param("ids", ids).query((row, index) -> node(row)).stream()
                .collect(Collectors.toMap(VisitNode::id, Function.identity()));
    }

    Optional<VisitNode> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, index) -> node(row)).optional();
    }

    private VisitNode node(ResultSet row) throws SQLException {
        Role role = Scope.current().role();
        boolean occupant = role == Role.OCCUPANT;
        VisitResult result = VisitResult.valueOf(row.getString("result"));
        return new VisitNode(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                VisitMethod.valueOf(row.getString("method")),
                result,
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                visitor(row, occupant),
                role == Role.GUARD || (occupant && !isAnswer(result)) ? null : row.getString("note"),
                row.getObject("satisfaction", Integer.class),
                answered(row, role),
                occupant && answerable(row, result),
                instant(row.getTimestamp("denied_at")),
                occupant ? null : row.getBoolean("counts"));
    }

    private String visitor(ResultSet row, boolean occupant) throws SQLException {
        String name = row.getString("display_name");
        return occupant || name == null ? texts.text("visit.visitor." + row.getString("visitor_role")) : name;
    }

    private static VisitNode.@Nullable Answered answered(ResultSet row, @Nullable Role role) throws SQLException {
        Timestamp at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new VisitNode.Answered(
                        row.getInt("told"),
                        role == Role.GUARD ? null : row.getString("comment"),
                        at.toInstant(),
                        instant(row.getTimestamp("changed_at")));
    }

    private boolean answerable(ResultSet row, VisitResult result) throws SQLException {
        return isAnswer(result)
                && row.getTimestamp("denied_at") == null
                && window.isOpen(
                        row.getObject("estate_id", UUID.class),
                        row.getBoolean("closed"),
                        row.getTimestamp("entered_at").toInstant());
    }

    private static boolean isAnswer(VisitResult result) {
        return result == VisitResult.SOLVED || result == VisitResult.UNSOLVED;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
