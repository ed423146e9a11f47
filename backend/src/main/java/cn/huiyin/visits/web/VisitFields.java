package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.visits.web.VisitController.VisitPayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Visits as fields of cases and payloads. */
@Controller
@Transactional(readOnly = true)
class VisitFields {

    private static final String OWED =
            "select exists (select from duties where subject_id = :case and act = 'visit.made' and state = 'OPEN')";

    private final VisitNodes visits;
    private final CaseNodes cases;
    private final JdbcClient jdbc;
    private final UserErrors texts;

    VisitFields(VisitNodes visits, CaseNodes cases, JdbcClient jdbc, UserErrors texts) {
        this.visits = visits;
        this.cases = cases;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @BatchMapping(typeName = "Case", field = "visits")
    Map<CaseNode, List<VisitNode>> visits(List<CaseNode> matters) {
        Map<UUID, List<VisitNode>> found =
                visits.ofCases(matters.stream().map(CaseNode::id).distinct().toList());
        return matters.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), matter -> found.getOrDefault(matter.id(), List.of())));
    }

    @SchemaMapping(typeName = "VisitPayload")
    Optional<VisitNode> visit(VisitPayload payload) {
        return Optional.ofNullable(payload.visitId()).flatMap(visits::find);
    }

    @SchemaMapping(typeName = "VisitPayload", field = "case")
    Optional<CaseNode> matter(VisitPayload payload) {
        return visit(payload).flatMap(visit -> cases.byId(visit.caseId()));
    }

    /** What to know though nothing is wrong: a visit that was kept and does not count, and why. */
    @SchemaMapping(typeName = "VisitPayload")
    Optional<String> notice(VisitPayload payload) {
        return visit(payload).flatMap(visit -> reason(visit).map(texts::text));
    }

    private Optional<String> reason(VisitNode visit) {
        if (!Boolean.FALSE.equals(visit.counts()) || visit.deniedAt() != null || !stillOwed(visit.caseId())) {
            return Optional.empty();
        }
        return switch (visit.result()) {
            case SOLVED, UNSOLVED ->
                Optional.of(visit.handler() ? "visit.notice.handler" : "visit.notice." + visit.method());
            case NO_ANSWER, REFUSED, WRONG_NUMBER -> Optional.empty();
        };
    }

    private boolean stillOwed(UUID caseId) {
        return jdbc.sql(OWED).param("case", caseId).query(Boolean.class).single();
    }
}
